package org.aval.domain.mandates;

/** Why a mandate ended (specification B3). */
public enum EndReason {
    EXPIRED,
    RESIGNED,
    REVOKED_MISCONDUCT,
    REVOKED_COI,
    REVOKED_ROLE_CHANGE,
    LEFT,
    REPLACED,
    CANCELLED
}
