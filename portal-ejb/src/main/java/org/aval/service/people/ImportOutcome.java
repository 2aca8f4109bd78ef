package org.aval.service.people;

/** What a row of a file means for the person it names. */
public enum ImportOutcome {
    JOIN,
    RETURN,
    MOVE,
    CORRECT,
    LEAVE,
    SAME,
    WRONG
}
