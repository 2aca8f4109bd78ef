package org.aval.domain.attestations;

/** How far a person is with an obligation (specification B2). Overdue and locked are computed, never stored. */
public enum ObligationState {
    ASSIGNED,
    OPENED,
    READ,
    QUIZ_PASSED,
    SIGNED,
    EXEMPTED,
    REFUSED,
    CANCELLED;

    /** Is something still expected from the person? */
    public boolean isOpen() {
        return this == ASSIGNED || this == OPENED || this == READ || this == QUIZ_PASSED;
    }
}
