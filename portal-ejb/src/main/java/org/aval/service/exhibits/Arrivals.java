package org.aval.service.exhibits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.aval.domain.exhibits.ExhibitMedia;
import org.aval.domain.exhibits.ScanResult;
import org.aval.domain.shared.Refusal;

/**
 * Takes in what arrives, however slowly, before anything is asked of the database: whoever sends for minutes holds no
 * connection meanwhile. It is checked, hashed and sealed piece by piece, never held as a whole.
 */
@Dependent
public class Arrivals {

    /** What is larger is not painted anew: it stays sealed. */
    private static final int PAINTABLE = 16 << 20;

    private static final int STEP = 1 << 16;

    private final VirusCheck viruses;

    @Inject
    public Arrivals(VirusCheck viruses) {
        this.viruses = viruses;
    }

    /**
     * Reads a file to its end. Who takes it closes it.
     *
     * @throws Refusal when it is nothing that is kept, too large, cut off or infected; nothing of it is left then
     */
    public Arrived take(InputStream from, long most) {
        SealedFile kept = SealedFile.create();
        try {
            return painted(read(from, most, kept));
        } catch (IOException cut) {
            kept.close();
            throw new Refusal("exhibits.cut");
        } catch (RuntimeException no) {
            kept.close();
            throw no;
        }
    }

    private Arrived read(InputStream from, long most, SealedFile kept) throws IOException {
        byte[] head = from.readNBytes(ExhibitMedia.TELLING);
        if (head.length == 0) {
            throw new Refusal("files.missing");
        }
        ExhibitMedia media = ExhibitMedia.of(head).orElseThrow(() -> new Refusal("exhibits.neither"));
        try (VirusCheck.Running check = viruses.begin()) {
            Passing passing;
            try (OutputStream sealed = kept.writing()) {
                passing = new Passing(sealed, check, most);
                passing.take(head, head.length);
                byte[] bytes = new byte[STEP];
                for (int read = from.read(bytes); read >= 0; read = from.read(bytes)) {
                    passing.take(bytes, read);
                }
            }
            ScanResult scan = check.result();
            return new Arrived(kept, media, passing.sha256(), passing.length, scan);
        }
    }

    private static Arrived painted(Arrived arrived) throws IOException {
        if (!arrived.media().isPaintable() || arrived.bytes() > PAINTABLE) {
            return arrived;
        }
        byte[] content;
        try (InputStream original = arrived.original()) {
            content = original.readAllBytes();
        }
        try {
            Sterile.each(content, arrived.media(), page -> arrived.paint(Sterile.picture(page)));
            return arrived;
        } catch (RuntimeException no) {
            arrived.close();
            throw no;
        }
    }

    /** Each piece goes through the digest, the check and the seal. */
    private static final class Passing {

        private final OutputStream sealed;
        private final VirusCheck.Running check;
        private final MessageDigest digest = Original.sha256();
        private final long most;
        private long length;

        Passing(OutputStream sealed, VirusCheck.Running check, long most) {
            this.sealed = sealed;
            this.check = check;
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
        }

        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
