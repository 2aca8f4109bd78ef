package org.aval.service.people;

/** How a file is to be read. */
public enum ImportKind {
    /** Only the people it names change. */
    CHANGES,
    /** Whoever it does not name has left. */
    COMPLETE,
    /** One person, from the form. */
    FORM
}
