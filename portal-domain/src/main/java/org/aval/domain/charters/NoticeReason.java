package org.aval.domain.charters;

/** Why a version waits as long as it does between its publication and its first day. */
public enum NoticeReason {
    /** Everybody has time to get to know it. */
    USUAL,
    /** Nobody is told of a corrected comma, so nobody waits for it. */
    EDITORIAL,
    /** It is part of the internal rules of a private employer, for which the law asks for more. */
    ANNEXED
}
