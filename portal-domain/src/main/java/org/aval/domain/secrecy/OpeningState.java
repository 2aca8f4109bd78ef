package org.aval.domain.secrecy;

/** Where an opening of the vault stands; that its time is over follows from the clock, and is never stored. */
public enum OpeningState {
    ASKED,
    OPEN,
    REFUSED,
    WITHDRAWN,
    CLOSED
}
