package org.aval.policies.verifier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that was looked at.
 *
 * @param subject what: {@code verifier/words_*.properties} says it in each language
 * @param told what the sentence names: a number, a moment, a file
 */
public record Finding(String subject, Outcome outcome, List<String> told) implements Serializable {

    /** Keeps its own list, one that can be written to a stream. */
    public Finding {
        told = new ArrayList<>(told);
    }

    static Finding holds(String subject, String... told) {
        return new Finding(subject, Outcome.HOLDS, List.of(told));
    }

    static Finding fails(String subject, String... told) {
        return new Finding(subject, Outcome.FAILS, List.of(told));
    }

    static Finding open(String subject, String... told) {
        return new Finding(subject, Outcome.OPEN, List.of(told));
    }
}
