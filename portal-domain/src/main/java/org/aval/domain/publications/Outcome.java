package org.aval.domain.publications;

/** What one does with something to be posted; the graver comes later. */
public enum Outcome {
    /** Post it. */
    GO,
    /** Ask somebody first. */
    ASK,
    /** Do not post it. */
    STOP;

    /** The graver of the two. */
    public Outcome and(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
