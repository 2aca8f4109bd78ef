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
    CANCELLED;

    /** Is it a reason for which somebody takes a mandate back? The others follow from a day or from the holder. */
    public boolean isDecided() {
        return this != EXPIRED && this != RESIGNED;
    }
}
