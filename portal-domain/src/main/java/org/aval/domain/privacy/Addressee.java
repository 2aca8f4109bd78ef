package org.aval.domain.privacy;

/** Who is told of a confidentiality incident. */
public enum Addressee {
    MINISTER,
    CAI,
    CNIL,
    PFPDT,
    CANTON,
    PERSONS,
    /** Everybody, where the persons are not reached otherwise. */
    PUBLIC;

    /** An authority, whose notice the clock waits for. */
    public boolean isAuthority() {
        return this != PERSONS && this != PUBLIC;
    }
}
