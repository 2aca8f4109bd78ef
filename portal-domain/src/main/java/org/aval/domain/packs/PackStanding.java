package org.aval.domain.packs;

/** What a pack is on a day. */
public enum PackStanding {
    REQUESTED,
    GENERATING,
    READY,
    DELIVERED,
    FAILED,
    REVOKED,
    EXPIRED;

    /** Can its file be had? */
    public boolean isAvailable() {
        return this == READY || this == DELIVERED;
    }

    /** Does its page still wait for something to happen? */
    public boolean isUnderWay() {
        return this == REQUESTED || this == GENERATING;
    }
}
