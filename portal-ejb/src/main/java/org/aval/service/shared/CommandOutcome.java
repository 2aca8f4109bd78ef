package org.aval.service.shared;

/** What came of a command. */
public enum CommandOutcome {
    /** It happened, and its line was written in the same transaction. */
    DONE,
    /** The register said no, and why. */
    REFUSED,
    /** It broke: nothing of it stayed. */
    FAILED
}
