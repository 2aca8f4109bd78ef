package org.aval.domain.retention;

/** Where a legal hold stands. */
public enum HoldState {
    HELD,
    LIFTED
}
