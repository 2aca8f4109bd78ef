package org.aval.domain.committee;

/** Where the table stands. */
public enum SessionMode {
    ONSITE,
    REMOTE,
    HYBRID
}
