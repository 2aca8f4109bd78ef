package org.aval.service.exhibits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.aval.domain.exhibits.ExhibitMedia;
import org.aval.domain.exhibits.ScanResult;
import org.aval.domain.shared.Refusal;
import org.aval.service.vault.CaseKeys;

/** An original on its way in and out: sealed and hashed while it passes by, never held as a whole. */
@Dependent
class Original {

    /** What is larger is not painted anew: it stays sealed. */
    private static final int PAINTABLE = 16 << 20;

    private static final int STEP = 1 << 16;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    @Inject
    VirusCheck viruses;

    /**
     * What arrived.
     *
     * @param content of what can be painted anew; empty otherwise
     */
    record Arrived(ExhibitMedia media, String sha256, long bytes, ScanResult scan, byte[] content) {}

    /** Seals what arrives. @throws Refusal when it is nothing that is kept, too large, cut off or infected */
    Arrived seal(UUID id, Place place, InputStream from, long most) {
        try (VirusCheck.Running check = viruses.begin();
                OutputStream sealed =
                        keys.sealing(place.incident(), place.part(), place.holder(), field(id), new Pieces(em, id))) {
            byte[] head = from.readNBytes(ExhibitMedia.TELLING);
            if (head.length == 0) {
                throw new Refusal("files.missing");
            }
            ExhibitMedia media = ExhibitMedia.of(head).orElseThrow(() -> new Refusal("exhibits.neither"));
            Passing passing = new Passing(sealed, check, media.isPaintable(), most);
            passing.take(head, head.length);
            byte[] bytes = new byte[STEP];
            for (int read = from.read(bytes); read >= 0; read = from.read(bytes)) {
                passing.take(bytes, read);
            }
            passing.pad();
            return new Arrived(media, passing.sha256(), passing.length, check.result(), passing.content());
        } catch (IOException cut) {
            throw new Refusal("exhibits.cut");
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each piece goes through the digest, the check and the seal; nothing of it stays unless it is small. */
    private static final class Passing {

        private final OutputStream sealed;
        private final VirusCheck.Running check;
        private final MessageDigest digest = Original.sha256();
        private final ByteArrayOutputStream small = new ByteArrayOutputStream();
        private final long most;
        private boolean keeping;
        private long length;

        Passing(OutputStream sealed, VirusCheck.Running check, boolean keeping, long most) {
            this.sealed = sealed;
            this.check = check;
            this.keeping = keeping;
            this.most = most;
        }

        void take(byte[] bytes, int read) throws IOException {
            length += read;
            if (length > most) {
                throw new Refusal("exhibits.tooLarge", most >> 20);
            }
            digest.update(bytes, 0, read);
            check.pass(bytes, read);
            sealed.write(bytes, 0, read);
            keeping &= length <= PAINTABLE;
            if (keeping) {
                small.write(bytes, 0, read);
            } else {
                small.reset();
            }
        }

        /** Its size tells nobody which file it is. */
        void pad() throws IOException {
            sealed.write(new byte[(int) ((STEP - length % STEP) % STEP)]);
        }

        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }

        byte[] content() {
            return keeping ? small.toByteArray() : new byte[0];
        }
    }
}
