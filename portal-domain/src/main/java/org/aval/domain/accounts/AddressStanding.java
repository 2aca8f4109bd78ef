package org.aval.domain.accounts;

/** Whether an address may enter the register. */
public enum AddressStanding {
    FREE,
    /** Another account of the register stands there. */
    TAKEN,
    /** An account of ours was called so: such a name is never used again, and stays on the watch list. */
    RETIRED,
    /** A reader could not tell it from an account of ours. */
    LOOKS_ALIKE
}
