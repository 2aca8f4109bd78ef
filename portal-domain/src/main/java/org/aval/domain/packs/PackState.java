package org.aval.domain.packs;

/** What people and the press did to a pack. That it has expired is computed. */
public enum PackState {
    REQUESTED,
    GENERATING,
    READY,
    DELIVERED,
    FAILED,
    REVOKED
}
