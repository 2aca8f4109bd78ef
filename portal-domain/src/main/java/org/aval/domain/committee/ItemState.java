package org.aval.domain.committee;

/** Where an item of the agenda is. */
public enum ItemState {
    ON_AGENDA,
    VOTING,
    DECIDED,
    /** To another session. */
    DEFERRED,
    WITHDRAWN;

    /** Is there still something to do about it in this session? */
    public boolean isOpen() {
        return this == ON_AGENDA || this == VOTING;
    }
}
