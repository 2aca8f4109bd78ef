package org.aval.domain.charters;

/** How far a version has come on a day, as the workshop counts: its state, and from its publication on what the dates say. */
public enum VersionStage {
    DRAFT,
    IN_CONSULTATION,
    IN_APPROVAL,
    APPROVED,
    SCHEDULED,
    IN_FORCE,
    SUPERSEDED,
    REPEALED,
    ABANDONED
}
