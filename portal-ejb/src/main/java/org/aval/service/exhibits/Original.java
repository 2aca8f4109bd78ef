package org.aval.service.exhibits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.aval.service.vault.CaseKeys;

/** An original on its way into the database and out of it, sealed with the key of its case, never held as a whole. */
@Dependent
class Original {

    private static final int STEP = 1 << 16;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    /** Keeps what arrived, filled up to a round size, which tells nobody which file it is. */
    void keep(UUID id, Place place, Arrived arrived) {
        try (InputStream from = arrived.original();
                OutputStream sealed =
                        keys.sealing(place.incident(), place.part(), place.holder(), field(id), new Pieces(em, id))) {
            from.transferTo(sealed);
            sealed.write(new byte[(int) ((STEP - arrived.bytes() % STEP) % STEP)]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands the original out. @throws IllegalStateException when it is not what was sealed */
    String open(UUID id, Place place, long length, OutputStream to) {
        MessageDigest digest = sha256();
        try (InputStream in =
                keys.opening(place.incident(), place.part(), place.holder(), field(id), Pieces.of(em, id))) {
            byte[] bytes = new byte[STEP];
            long left = length;
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                int own = (int) Math.min(read, left);
                digest.update(bytes, 0, own);
                to.write(bytes, 0, own);
                left -= own;
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(UUID id) {
        return "exhibit " + id;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
