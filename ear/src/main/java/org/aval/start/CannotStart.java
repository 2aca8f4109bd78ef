package org.aval.start;

/** Why the portal cannot run, in one sentence for whoever started it. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the sentence to print. */
    public CannotStart(String sentence) {
        super(sentence);
    }

    /** With the sentence to print and what it comes from. */
    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
