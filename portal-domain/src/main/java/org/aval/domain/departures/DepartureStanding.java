package org.aval.domain.departures;

/** Where the list of a departure stands, computed from the registers. */
public enum DepartureStanding {
    /** Something has to be done by somebody. */
    TO_SETTLE,
    /** Everything is done: it can be closed. */
    SETTLED,
    CLOSED;

    /** By what was decided and what is left. */
    public static DepartureStanding of(DepartureState state, int open) {
        if (state == DepartureState.CLOSED) {
            return CLOSED;
        }
        return open > 0 ? TO_SETTLE : SETTLED;
    }
}
