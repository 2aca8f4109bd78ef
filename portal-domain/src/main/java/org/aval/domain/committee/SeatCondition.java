package org.aval.domain.committee;

/** What a seat needs to count on a day (R-01, R-03, R-05, specification B8). */
public enum SeatCondition {
    IN_POST,
    CHARTER_SIGNED,
    INTERESTS_DECLARED,
    PLEDGED,
    /** Opaque: what stands behind it is nobody's business here (ruling 1). */
    NO_IMPEDIMENT,
    OFFICE_HELD
}
