package org.aval.service.notices;

/** Where a mail stands. */
public enum MailState {
    WAITING,
    SENT,
    GIVEN_UP,
    /** What it says became untrue before it left. */
    RECALLED
}
