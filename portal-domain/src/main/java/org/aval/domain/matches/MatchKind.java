package org.aval.domain.matches;

/** What an interest meets. */
public enum MatchKind {
    /** A mandate of the same person. */
    MANDATE,
    /** An official account in the same person's hands. */
    ACCOUNT,
    /** A partner whom the person, or one of their people, brings in. */
    PARTNER
}
