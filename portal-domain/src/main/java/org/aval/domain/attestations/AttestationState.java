package org.aval.domain.attestations;

/** What people have done with a signature once given: nothing, contested it, revoked it. */
public enum AttestationState {
    VALID,
    CONTESTED,
    REVOKED
}
