package org.aval.web.shared;

/** The kinds of trouble a reader can do something about, each in its own way. */
public enum TroubleKind {
    FORBIDDEN,
    NOT_FOUND,
    EXPIRED,
    BROKEN
}
