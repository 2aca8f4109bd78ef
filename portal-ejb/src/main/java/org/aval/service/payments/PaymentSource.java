package org.aval.service.payments;

import java.io.IOException;
import java.io.InputStream;

/** A file as it was sent. */
public interface PaymentSource {

    /** The file from its beginning. */
    InputStream open() throws IOException;
}
