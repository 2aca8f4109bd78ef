package org.aval.domain.packs;

/** Who may hold a copy. */
public enum PackSecrecy {
    /** Anybody: nobody's name is in it. */
    GENERAL,
    /** Whom it was made for, and the office; it names somebody. */
    PERSONAL,
    /** Whom it was made for only: their name lies across each page, and each copy is written down. */
    CONFIDENTIAL
}
