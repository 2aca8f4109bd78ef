package org.aval.domain.exhibits;

/** What came of asking for a removal. */
public enum RemovalState {
    ASKED,
    REMOVED,
    PARTLY,
    REFUSED,
    UNANSWERED
}
