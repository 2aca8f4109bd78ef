package org.aval.service.exhibits;

import java.io.Serializable;
import java.util.UUID;

/** A page of an exhibit of which parts are hidden for good, as it was masked last. */
public record MaskedCopy(UUID exhibit, int number, int page, int edition, int width, int height)
        implements Serializable {

    /** By what somebody chooses this one and no other. */
    public String key() {
        return exhibit + " " + page + " " + edition;
    }
}
