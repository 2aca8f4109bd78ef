package org.aval.domain.committee;

/** How a member comes not to sit on an item. */
public enum RecusalKind {
    /** By the member, in writing. */
    SELF,
    /** By the portal: the ground is a fact, and nobody sets it aside. */
    AUTOMATIC,
    /** On the invitation of who presides. */
    INVITED,
    /** At the demand of a party. */
    CHALLENGE;

    /** Does it count at once, without anybody deciding? */
    boolean isAtOnce() {
        return this == SELF || this == AUTOMATIC;
    }
}
