package org.aval.domain.charters;

/** Does somebody write in a version? */
public enum EditState {
    HELD,
    FREE
}
