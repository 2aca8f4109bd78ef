package org.aval.domain.attestations;

/** How strongly a signature is bound to its signer (specification B2; ruling 7: CLICK until a second factor). */
public enum SignatureLevel {
    CLICK,
    OTP,
    ADVANCED,
    WET
}
