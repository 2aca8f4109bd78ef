package org.aval.domain.committee;

/** What an item of the agenda is about. */
public enum ItemKind {
    CASE,
    POLICY,
    OPINION,
    FOLLOW_UP
}
