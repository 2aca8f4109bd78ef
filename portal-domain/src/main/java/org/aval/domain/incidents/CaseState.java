package org.aval.domain.incidents;

/** Where a case stands (specification B7.3). What is late follows from its days, and is never stored. */
public enum CaseState {
    RECEIVED,
    ACKNOWLEDGED,
    TRIAGED,
    CONTAINMENT,
    UNIT_HANDLING,
    INVESTIGATION,
    CONTRADICTORY,
    COMMITTEE,
    DECIDED,
    ACTIONS,
    REVIEW_REQUESTED,
    CLOSED,
    INADMISSIBLE,
    DUPLICATE,
    REDIRECTED;

    /** Is nobody working on it any more? */
    public boolean isOver() {
        return this == CLOSED || this == INADMISSIBLE || this == DUPLICATE || this == REDIRECTED;
    }

    /** Was it looked through once, so that the chair may know of it? */
    public boolean isTriaged() {
        return this != RECEIVED && this != ACKNOWLEDGED;
    }
}
