package org.aval.policies.platforms;

/** Why an address is none of an account that the portal could keep. */
public enum AddressFault {
    /** Nothing that a browser would open. */
    NO_ADDRESS,
    /** A site of which no platform is known. */
    UNKNOWN_PLATFORM,
    /** A post, a search, the sign-in page: on a platform that is known, but no account. */
    NO_ACCOUNT,
    /** Signs of several scripts, or a host that only looks like a platform's. */
    LOOKS_ALIKE
}
