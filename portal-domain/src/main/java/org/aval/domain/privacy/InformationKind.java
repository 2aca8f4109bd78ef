package org.aval.domain.privacy;

/** What kind of personal information it was: it says which law asks. */
public enum InformationKind {
    HEALTH,
    OTHER,
    RESEARCH
}
