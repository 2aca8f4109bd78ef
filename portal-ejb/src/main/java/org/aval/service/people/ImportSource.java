package org.aval.service.people;

import java.io.IOException;
import java.io.InputStream;

/** A file as it was sent: it can be read more than once. */
public interface ImportSource {

    /** The file from its beginning. */
    InputStream open() throws IOException;
}
