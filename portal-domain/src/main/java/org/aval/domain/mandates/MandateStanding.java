package org.aval.domain.mandates;

/** What a mandate is worth on a day, computed from what people decided, the dates and the conditions (decision 3). */
public enum MandateStanding {
    DRAFT,
    SUBMITTED,
    UNIT_APPROVED,
    REVIEWED,
    /** Granted, the holder has not accepted yet. */
    GRANTED,
    /** Not accepted in time. */
    LAPSED,
    /** Accepted, its first day is still to come. */
    UPCOMING,
    VALID,
    /** A condition is not met: nobody speaks under it until it is. */
    BLOCKED,
    /** Somebody else is the one voice of a crisis. */
    PAUSED,
    /** The official accounts it names are stopped, or are called otherwise: the voice waits for them. */
    PAUSED_WITH_ACCOUNTS,
    SUSPENDED,
    EXPIRED,
    REVOKED,
    RESIGNED,
    REJECTED,
    WITHDRAWN;

    /** May the holder speak under it? */
    public boolean speaks() {
        return this == VALID;
    }
}
