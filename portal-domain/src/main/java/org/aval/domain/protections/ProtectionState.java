package org.aval.domain.protections;

/** Where one asking stands. */
public enum ProtectionState {
    ASKED,
    /** Nothing happened. */
    WELL,
    /** Something happened that may be a retaliation: somebody looks after it. */
    HINT,
    SETTLED
}
