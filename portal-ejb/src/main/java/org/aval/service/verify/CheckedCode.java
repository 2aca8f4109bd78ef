package org.aval.service.verify;

import java.io.Serializable;
import java.util.List;

/**
 * The public answer about a code (ruling 8): what the paper shows, and what it is worth today. Nothing more.
 *
 * @param kind which paper it is: "attestation", "mandate", "account"; empty when nobody knows it
 * @param said what it shows, in the order of the paper
 */
public record CheckedCode(String code, Answer answer, String kind, List<Said> said) implements Serializable {

    public CheckedCode {
        said = List.copyOf(said);
    }

    /** What a code may be worth. */
    public enum Answer {
        GENUINE,
        SUPERSEDED,
        REVOKED,
        ENDED,
        UNKNOWN
    }

    static CheckedCode unknown(String code) {
        return new CheckedCode(code, Answer.UNKNOWN, "", List.of());
    }

    public boolean isKnown() {
        return answer != Answer.UNKNOWN;
    }
}
