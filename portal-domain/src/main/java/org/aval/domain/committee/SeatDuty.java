package org.aval.domain.committee;

/** What somebody does at the table besides sitting there. */
public enum SeatDuty {
    MEMBER,
    CHAIR,
    /** Presides whenever the chair is away or withdraws from an item, without anybody having to say so. */
    VICE_CHAIR;

    /** Can who has this duty preside? */
    public boolean presides() {
        return this != MEMBER;
    }
}
