package org.aval.domain.people;

/** Where a person stands with the institution, as told by human resources (specification B0.2). */
public enum PersonStatus {
    PRE_BOARDING,
    ACTIVE,
    ON_LEAVE,
    SUSPENDED,
    LEFT
}
