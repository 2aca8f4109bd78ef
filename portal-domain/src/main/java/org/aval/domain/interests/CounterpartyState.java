package org.aval.domain.interests;

/** Has the officer looked at it, or is it as a declarant typed it; or is it another spelling of one that is kept? */
public enum CounterpartyState {
    TYPED,
    KNOWN,
    JOINED
}
