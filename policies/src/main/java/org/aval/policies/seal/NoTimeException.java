package org.aval.policies.seal;

import org.jspecify.annotations.Nullable;

/** The time service gave no stamp. */
public final class NoTimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoTimeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
