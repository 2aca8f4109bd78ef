package org.aval.domain.matches;

/** What the officer said of a match. */
public enum MatchStanding {
    /** Nobody has said anything yet. */
    PROPOSED,
    /** It matters: the link is to be assessed for this activity. */
    CONFIRMED,
    /** It does not: somebody else's name, or no bearing. */
    DISMISSED
}
