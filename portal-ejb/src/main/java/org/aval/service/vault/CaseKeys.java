package org.aval.service.vault;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.domain.vault.KeyPart;

/**
 * Seals words and opens them again. Each part of a record has a key of its own, kept only wrapped: once for each who may
 * read that part. What is sealed is bound to its record, its part and its place; moved elsewhere it does not open. With
 * the last wrapping a part is gone for good.
 */
@Dependent
public class CaseKeys {

    private static final int KEY_BYTES = 32;
    private static final int SEGMENT = 1 << 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    MasterKey master;

    /** A new part of a record, for these holders. */
    public void begin(UUID record, KeyPart part, Collection<Holder> holders) {
        byte[] key = new byte[KEY_BYTES];
        CHANCE.nextBytes(key);
        holders.forEach(holder -> keep(record, part, holder, key));
    }

    /** Seals words for the holders of a part. */
    public byte[] seal(UUID record, KeyPart part, Holder by, String field, String words) {
        try {
            return new AesGcmJce(key(record, part, by)).encrypt(Padded.of(words), place(record, part, field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words. @throws Refusal when this holder has no key to them */
    public String open(UUID record, KeyPart part, Holder by, String field, byte[] cipher) {
        try {
            return Padded.words(new AesGcmJce(key(record, part, by)).decrypt(cipher, place(record, part, field)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("something sealed was changed or moved", e);
        }
    }

    /** Seals what is written into the stream for the holders of a part; it is whole once the stream is closed. */
    public OutputStream sealing(UUID record, KeyPart part, Holder by, String field, OutputStream to) {
        try {
            return streaming(record, part, by).newEncryptingStream(to, place(record, part, field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was sealed as a stream; reading fails where something was changed, moved or cut off. */
    public InputStream opening(UUID record, KeyPart part, Holder by, String field, InputStream from) {
        try {
            return streaming(record, part, by).newDecryptingStream(from, place(record, part, field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("something sealed was changed or moved", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AesGcmHkdfStreaming streaming(UUID record, KeyPart part, Holder by) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key(record, part, by), "HmacSha256", KEY_BYTES, SEGMENT, 0);
    }

    /** Somebody more may read a part, let in by somebody who may. */
    public void share(UUID record, KeyPart part, Holder by, Holder with) {
        if (!holds(record, part, with)) {
            keep(record, part, with, key(record, part, by));
        }
    }

    /** Does this holder have a key to the part? */
    public boolean holds(UUID record, KeyPart part, Holder holder) {
        return !wrapped(record, part, holder).isEmpty();
    }

    /** Another secret opens what a holder reads: the one before opens nothing any more. */
    public void exchange(UUID record, KeyPart part, Holder before, Holder after) {
        byte[] key = key(record, part, before);
        em.createNativeQuery("delete from incident_key where sealed_id = :record and part = :part and holder = :holder")
                .setParameter("record", record)
                .setParameter("part", part.name())
                .setParameter("holder", before.name())
                .executeUpdate();
        keep(record, part, after, key);
    }

    /** This holder reads nothing of the record any more. */
    public void takeBack(UUID record, Holder holder) {
        em.createNativeQuery("delete from incident_key where sealed_id = :record and holder = :holder")
                .setParameter("record", record)
                .setParameter("holder", holder.name())
                .executeUpdate();
    }

    /** Nobody ever reads this part again. */
    public void erase(UUID record, KeyPart part) {
        em.createNativeQuery("delete from incident_key where sealed_id = :record and part = :part")
                .setParameter("record", record)
                .setParameter("part", part.name())
                .executeUpdate();
    }

    private void keep(UUID record, KeyPart part, Holder holder, byte[] key) {
        try {
            em.createNativeQuery(
                            """
                            insert into incident_key (sealed_id, part, holder, wrapped)
                            values (:record, :part, :holder, :wrapped)""")
                    .setParameter("record", record)
                    .setParameter("part", part.name())
                    .setParameter("holder", holder.name())
                    .setParameter("wrapped", wrapping(holder).encrypt(key, place(record, part, holder.name())))
                    .executeUpdate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key(UUID record, KeyPart part, Holder holder) {
        byte[] wrapped =
                wrapped(record, part, holder).stream().findFirst().orElseThrow(() -> new Refusal("incidents.noKey"));
        try {
            return wrapping(holder).decrypt(wrapped, place(record, part, holder.name()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key was changed or moved", e);
        }
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> wrapped(UUID record, KeyPart part, Holder holder) {
        return em.createNativeQuery(
                        "select wrapped from incident_key where sealed_id = :record and part = :part and holder = :holder",
                        byte[].class)
                .setParameter("record", record)
                .setParameter("part", part.name())
                .setParameter("holder", holder.name())
                .getResultList();
    }

    private AesGcmJce wrapping(Holder holder) throws GeneralSecurityException {
        byte[] own = holder.own();
        return new AesGcmJce(own == null ? master.derive("holder", holder.name()) : own);
    }

    private static byte[] place(UUID record, KeyPart part, String field) {
        return (record + " " + part + " " + field).getBytes(StandardCharsets.UTF_8);
    }
}
