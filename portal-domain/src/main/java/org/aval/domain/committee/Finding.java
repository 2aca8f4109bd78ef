package org.aval.domain.committee;

/** What the committee finds about a case (specification B7.2). It advises; only the employer, faculty, order or court sanctions. */
public enum Finding {
    NOT_SUBSTANTIATED,
    GOOD_FAITH_ERROR,
    BREACH_MINOR,
    BREACH_SERIOUS,
    SYSTEM_CAUSE,
    REFERRED,
    VICTIM_SUPPORTED
}
