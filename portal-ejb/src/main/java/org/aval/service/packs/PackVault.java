package org.aval.service.packs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aval.domain.packs.Pack;
import org.aval.domain.shared.Refusal;
import org.aval.domain.vault.KeyPart;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/** Keeps what waits to be pressed, and what was: what is confidential only sealed, with a key of the pack's own. */
@Dependent
class PackVault {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    /** The file of a pack is whole, or there is none. */
    void keepFile(Pack pack, byte[] pdf) {
        em.createNativeQuery("insert into pack_file (pack_id, content) values (:pack, :content)")
                .setParameter("pack", pack.getId())
                .setParameter("content", closed(pack, "file", pdf))
                .executeUpdate();
    }

    /** @throws Refusal when it is gone */
    byte[] file(Pack pack) {
        return opened(pack, "file", found("select content from pack_file where pack_id = :pack", pack.getId()));
    }

    void enqueue(Pack pack, byte[] facts, Instant now) {
        if (pack.getWish().kind().isWatermarked()) {
            keys.begin(pack.getId(), KeyPart.CASE, List.of(Holder.PORTAL));
        }
        em.createNativeQuery(
                        "insert into pack_job (pack_id, asked_at, next_at, facts) values (:pack, :now, :now, :facts)")
                .setParameter("pack", pack.getId())
                .setParameter("now", now)
                .setParameter("facts", closed(pack, "facts", facts))
                .executeUpdate();
    }

    byte[] facts(Pack pack) {
        return opened(pack, "facts", found("select facts from pack_job where pack_id = :pack", pack.getId()));
    }

    private byte[] found(String query, UUID pack) {
        @SuppressWarnings("unchecked")
        List<byte[]> kept = em.createNativeQuery(query, byte[].class)
                .setParameter("pack", pack)
                .getResultList();
        return kept.stream().findFirst().orElseThrow(() -> new Refusal("packs.fileGone"));
    }

    private byte[] closed(Pack pack, String what, byte[] bytes) {
        if (!pack.getWish().kind().isWatermarked()) {
            return bytes;
        }
        ByteArrayOutputStream to = new ByteArrayOutputStream(bytes.length + 64);
        try (OutputStream seal = keys.sealing(pack.getId(), KeyPart.CASE, Holder.PORTAL, "pack_" + what, to)) {
            seal.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toByteArray();
    }

    private byte[] opened(Pack pack, String what, byte[] kept) {
        if (!pack.getWish().kind().isWatermarked()) {
            return kept;
        }
        try (InputStream from = keys.opening(
                pack.getId(), KeyPart.CASE, Holder.PORTAL, "pack_" + what, new ByteArrayInputStream(kept))) {
            return from.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
