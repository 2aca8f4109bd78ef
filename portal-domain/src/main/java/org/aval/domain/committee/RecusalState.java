package org.aval.domain.committee;

/** What became of a recusal. */
public enum RecusalState {
    /** Waits for the others to decide. */
    REQUESTED,
    /** The member does not sit on the item. */
    UPHELD,
    /** The member sits on the item. */
    REJECTED
}
