package org.aval.domain.exhibits;

/** What there is of an exhibit besides its original. */
public enum CustodyState {
    SEALED,
    MASKED
}
