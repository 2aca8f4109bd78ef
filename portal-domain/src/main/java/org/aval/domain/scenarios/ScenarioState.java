package org.aval.domain.scenarios;

/** Where a scenario of the institution's own stands. */
public enum ScenarioState {
    /** Somebody who knows nothing of where it comes from looks at it. */
    PROPOSED,
    /** Somebody could be recognised in it; it is written anew or not at all. */
    RETURNED,
    /** A draft of those who answer for the charter. */
    DRAFT,
    /** It is drawn with the others. */
    IN_USE,
    /** It is drawn no more; who was asked it reads it on. */
    RETIRED
}
