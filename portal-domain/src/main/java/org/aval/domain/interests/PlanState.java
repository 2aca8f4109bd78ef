package org.aval.domain.interests;

/** Where a management plan is in its life. */
public enum PlanState {
    PROPOSED,
    ACCEPTED,
    REFUSED,
    SATISFIED;

    /** Is anything left to do? */
    public boolean isOpen() {
        return this != SATISFIED;
    }
}
