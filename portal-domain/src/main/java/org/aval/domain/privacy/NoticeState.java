package org.aval.domain.privacy;

/** What became of a notice that was written out. */
public enum NoticeState {
    /** It waits to be sent. */
    KEPT,
    /** Another one was written out in its place before it left. */
    REPLACED,
    SENT
}
