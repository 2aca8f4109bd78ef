package org.aval.web.logos;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.aval.service.files.Upload;
import org.aval.service.logos.Sent;

/** Files as a form brings them. */
final class Parts {

    /** A larger file is not even read; the check of files says the same of a smaller one. */
    private static final int READ_AT_MOST = Upload.LARGEST + 1;

    private Parts() {}

    /** What was sent in a field, nothing when nothing was chosen. */
    static Sent sent(Part file) {
        if (file == null) {
            return Sent.NOTHING;
        }
        try (InputStream in = file.getInputStream()) {
            String name = file.getSubmittedFileName();
            return new Sent(name == null ? "" : name, in.readNBytes(READ_AT_MOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
