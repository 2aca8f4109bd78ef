package org.aval.domain.charters;

/** What people have done with a version (specification B1); in force and superseded follow from the dates. */
public enum CharterState {
    DRAFT,
    IN_CONSULTATION,
    IN_APPROVAL,
    APPROVED,
    SCHEDULED,
    REPEALED,
    ABANDONED
}
