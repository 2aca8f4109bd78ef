package org.aval.domain.people;

/** What a role is worth on a day: what people decided, the dates, and whether the person is in post. */
public enum RoleStanding {
    /** Waits for a second person. */
    PROPOSED,
    /** Decided, and its first day is to come. */
    UPCOMING,
    HELD,
    /** Its last day is past, or the person is not in post any more. */
    LAPSED,
    DECLINED,
    ENDED
}
