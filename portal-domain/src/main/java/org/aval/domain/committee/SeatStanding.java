package org.aval.domain.committee;

/** What a seat is worth on a day: what people decided, the dates, and the conditions its holder meets. */
public enum SeatStanding {
    PROPOSED,
    UPCOMING,
    SITTING,
    /** Appointed and in its term, but a condition is missing: nobody sits there until it is met again. */
    SILENT,
    /** The term is over. */
    OVER,
    DECLINED,
    ENDED;

    /** Does who sits here count at the table? */
    public boolean counts() {
        return this == SITTING;
    }
}
