package org.aval.domain.hearings;

/** By what a reader could deduce who reported. */
public enum ClueKind {
    /** Words as the reporter wrote them. */
    OWN_WORDS,
    /** Somebody of the institution is named. */
    NAME,
    /** A unit in which only few people work. */
    SMALL_UNIT,
    /** A day or an hour at which few were there. */
    TIME
}
