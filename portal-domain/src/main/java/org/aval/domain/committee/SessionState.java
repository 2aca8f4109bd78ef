package org.aval.domain.committee;

/** Where a session is (specification B8). */
public enum SessionState {
    PLANNED,
    CONVENED,
    OPEN,
    CLOSED,
    MINUTES_DRAFTED,
    MINUTES_APPROVED,
    SIGNED,
    POSTPONED,
    CANCELLED;

    /** May something still be put on its agenda? */
    public boolean takesItems() {
        return this == PLANNED || this == CONVENED || this == OPEN;
    }

    /** Did it end without being held to its end? */
    public boolean wasNotHeld() {
        return this == POSTPONED || this == CANCELLED;
    }
}
