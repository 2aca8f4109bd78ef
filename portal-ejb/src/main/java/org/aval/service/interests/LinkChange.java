package org.aval.service.interests;

/** How a link stands to the declaration before. */
public enum LinkChange {
    /** There was no declaration before. */
    FIRST,
    NEW,
    SAME,
    CHANGED
}
