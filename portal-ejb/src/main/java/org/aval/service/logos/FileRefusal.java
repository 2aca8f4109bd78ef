package org.aval.service.logos;

import org.aval.domain.shared.Refusal;

/** One of several files is not taken: which one, and why. */
public class FileRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    FileRefusal(String field, Refusal why) {
        super(why.verdict());
        this.field = field;
    }

    /** Of which file of the form it is said. */
    public String field() {
        return field;
    }
}
