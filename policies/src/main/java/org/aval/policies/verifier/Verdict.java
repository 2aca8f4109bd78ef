package org.aval.policies.verifier;

/** What a paper is worth, in one word. */
public enum Verdict {
    /** Sealed by the institution, not a byte changed since, and all it carries holds. */
    GENUINE,
    /** It bears a seal, and was changed afterwards. */
    CHANGED,
    /** Its seal is intact and of a key that is not the institution's. */
    NOT_OURS,
    /** The institution sealed it, and a proof inside it does not hold or could not be checked. */
    DOUBTFUL,
    /** A PDF without a seal. */
    UNSEALED,
    /** Not a PDF. */
    UNREADABLE
}
