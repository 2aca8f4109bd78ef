package org.aval.domain.mandates;

/** What a crisis is at a moment. */
public enum CrisisStanding {
    /** Declared, and its hour is to come. */
    UPCOMING,
    ON,
    /** Its hour came: it ended by itself. */
    OVER,
    /** Somebody ended it earlier. */
    ENDED
}
