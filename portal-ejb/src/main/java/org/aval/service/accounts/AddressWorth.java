package org.aval.service.accounts;

/** What an address may be worth to a stranger (ruling 8). */
public enum AddressWorth {
    OFFICIAL,
    /** Was ours until a day: not to be trusted. */
    RETIRED,
    /** Ours, and in the hands of strangers at the moment. */
    COMPROMISED,
    /** Known to pretend. */
    IMPOSTOR,
    /** So like one of ours that it is made to be taken for it. */
    LOOKS_ALIKE,
    UNKNOWN,
    /** No address of an account at all. */
    NO_ADDRESS
}
