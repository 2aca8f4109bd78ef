package org.aval.policies.verifier;

/** What came of looking at one thing. */
public enum Outcome {
    HOLDS,
    FAILS,
    /** It is not there, or there is nothing to hold it against. */
    OPEN
}
