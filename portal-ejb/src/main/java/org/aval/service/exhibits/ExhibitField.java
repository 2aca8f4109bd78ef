package org.aval.service.exhibits;

/** What is known of an exhibit in words, each sealed by itself. */
public enum ExhibitField {
    /** What the file was called where it came from. */
    NAME,
    /** What it shows, in the words of who brought it. */
    NOTE,
    /** Of the original, as 64 digits. */
    SHA256,
    /** How many bytes the original has. */
    BYTES,
    ADDRESS,
    SEEN_AT,
    SEEN_BY
}
