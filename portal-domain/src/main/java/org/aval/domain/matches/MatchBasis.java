package org.aval.domain.matches;

/** Why an interest meets it. */
public enum MatchBasis {
    /** The link names the topic. */
    TOPIC,
    /** The counterparty's sector has a stake in it. */
    SECTOR,
    /** A partnership on social media, and an account. */
    PARTNERSHIP,
    /** The same name, but for what kind of company it is. */
    SAME_NAME,
    /** A name of the same group. */
    GROUP,
    /** A name that is near: perhaps somebody else. */
    LIKE_NAME;

    /** Is it only by a name, which two can bear? */
    public boolean isByName() {
        return this == SAME_NAME || this == GROUP || this == LIKE_NAME;
    }
}
