package org.aval.domain.entry;

/** What a link is worth to whoever holds it. */
public enum LinkStanding {
    OPEN,
    USED,
    EXPIRED,
    /** A newer link took its place. */
    REPLACED,
    UNKNOWN
}
