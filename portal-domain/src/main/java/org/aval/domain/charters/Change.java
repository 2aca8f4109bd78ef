package org.aval.domain.charters;

/** What became of a passage from one version to another. */
public enum Change {
    SAME,
    ADDED,
    REMOVED,
    REWORDED
}
