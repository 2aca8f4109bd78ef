package org.aval.domain.attestations;

/** What a signature is worth on a day (specification B2, ATTESTATION_STATUS), computed from its acts and dates. */
public enum AttestationStanding {
    VALID,
    EXPIRING,
    EXPIRED,
    SUPERSEDED,
    CONTESTED,
    REVOKED;

    /** Does it still carry the rights that hang on a signed charter? */
    public boolean counts() {
        return this == VALID || this == EXPIRING;
    }
}
