package org.aval.service.exhibits;

import java.io.Serializable;

/**
 * A copy that can be looked at.
 *
 * @param edition 0 as it was, each later one with more hidden
 */
public record ExhibitCopy(int page, int edition, int width, int height) implements Serializable {

    /** Is something hidden on it? */
    public boolean isMasked() {
        return edition > 0;
    }
}
