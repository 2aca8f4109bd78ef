package org.aval.domain.charters;

/** Where a version stands on a day, computed from its acts and its dates, never stored. */
public enum CharterStanding {
    IN_PREPARATION,
    SCHEDULED,
    IN_FORCE,
    SUPERSEDED,
    REPEALED,
    ABANDONED
}
