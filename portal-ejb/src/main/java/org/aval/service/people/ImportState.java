package org.aval.service.people;

/** Where a file stands. */
public enum ImportState {
    /** Read and shown; nothing of it is written. */
    CHECKED,
    /** Written. */
    APPLIED,
    /** Nobody confirmed it in time: its rows are gone. */
    EXPIRED
}
