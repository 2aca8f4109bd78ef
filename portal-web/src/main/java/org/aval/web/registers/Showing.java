package org.aval.web.registers;

/** When a column of a register is shown. */
public enum Showing {
    /** It says what the row is: nobody can do without it. */
    ALWAYS,
    /** Until the reader chooses otherwise. */
    AT_FIRST,
    /** When the reader chooses it. */
    ON_REQUEST
}
