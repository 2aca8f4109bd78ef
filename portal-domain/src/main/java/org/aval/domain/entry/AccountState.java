package org.aval.domain.entry;

/** Does a local account let its person in? */
public enum AccountState {
    OPEN,
    LOCKED
}
