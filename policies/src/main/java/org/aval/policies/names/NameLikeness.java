package org.aval.policies.names;

/** How near two names are. A name never says that two people are one. */
public enum NameLikeness {
    /** Written alike, but for capitals, accents, hyphens, the order of its parts. */
    SAME,
    /** One could be the other: an initial, one half of a double name, a typing error. */
    ALIKE,
    /** Nobody would take one for the other. */
    DIFFERENT;

    /** The weaker of the two: a name is as near as its farthest part. */
    public NameLikeness and(NameLikeness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
