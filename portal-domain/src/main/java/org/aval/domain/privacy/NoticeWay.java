package org.aval.domain.privacy;

/** How a notice was sent. */
public enum NoticeWay {
    PORTAL,
    EMAIL,
    POST,
    PHONE,
    IN_PERSON,
    /** To everybody, in place of a notice to each. */
    PUBLIC_NOTICE
}
