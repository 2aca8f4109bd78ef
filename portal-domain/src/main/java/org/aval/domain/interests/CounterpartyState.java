package org.aval.domain.interests;

/** Has the officer looked at it, or is it as a declarant typed it? */
public enum CounterpartyState {
    TYPED,
    KNOWN
}
