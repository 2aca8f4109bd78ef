package org.aval.policies.seal;

import org.jspecify.annotations.Nullable;

/** There is no key to seal with: what was set is wrong, or the token is not there. */
public final class SealKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealKeyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
