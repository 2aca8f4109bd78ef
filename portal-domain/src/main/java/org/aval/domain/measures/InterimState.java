package org.aval.domain.measures;

/** Where an interim measure stands. */
public enum InterimState {
    PROPOSED,
    IN_FORCE,
    DECLINED,
    LIFTED;

    /** Does it still wait or weigh? */
    public boolean isOpen() {
        return this == PROPOSED || this == IN_FORCE;
    }
}
