package org.aval.domain.evidence;

/** What an audit of the evidence log finds wrong: four things that call for four different answers. */
public enum AlarmKind {
    /** A line is not what its leaf was made of any more, or is gone. */
    CHANGED,
    /** A line stands in a register and left no leaf: the log knows nothing of it. */
    UNLOGGED,
    /** The log is shorter than it once said it was: its last leaves were taken away. */
    MISSING,
    /** The log does not begin with what it once said it was: another one stands in its place. */
    FORK
}
