package org.aval.domain.measures;

/** Where a measure that follows from a decision stands. */
public enum FinalState {
    PROPOSED,
    /** The committee did not take it up. */
    DROPPED,
    ORDERED,
    DONE,
    WAIVED,
    /** A review decided otherwise: it is as if it had never been ordered. */
    UNDONE;

    /** Is something still to be decided or done? */
    public boolean isOpen() {
        return this == PROPOSED || this == ORDERED;
    }

    /** Did it follow from a decision that stands? */
    public boolean stands() {
        return this == ORDERED || this == DONE;
    }
}
