package org.aval.service.verify;

import java.util.Optional;

/** A register that hands out papers with a code: each implementation answers for its own codes. */
public interface CodeSource {

    /**
     * The answer about a code, empty when this register never gave it.
     *
     * @param code as it is printed
     * @param language of the texts among the answer
     */
    Optional<CheckedCode> check(String code, String language);
}
