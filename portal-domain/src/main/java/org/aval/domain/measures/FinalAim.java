package org.aval.domain.measures;

/** What a measure that follows from a decision lies on. */
public enum FinalAim {
    /** Nobody in particular: a way of working, help for who suffered, another body that is told. */
    NOBODY,
    /** A respondent, where one is known. */
    MAYBE_RESPONDENT,
    RESPONDENT,
    MANDATE,
    ACCOUNT_SEAT,
    ACCOUNT,
    LOGO_USE
}
