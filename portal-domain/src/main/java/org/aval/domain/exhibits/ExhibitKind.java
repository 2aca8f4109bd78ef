package org.aval.domain.exhibits;

/** How an exhibit came to be. */
public enum ExhibitKind {
    /** A file that somebody brought. */
    FILE,
    /** What somebody saw at a public address, with the picture they took of it. */
    POST
}
