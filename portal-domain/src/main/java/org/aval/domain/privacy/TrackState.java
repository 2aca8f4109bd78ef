package org.aval.domain.privacy;

/** Where the legal question of a case stands. */
public enum TrackState {
    OPEN,
    NOTIFYING,
    CLOSED
}
