package org.aval.domain.channels;

/** What happens on a platform, and so which questions have to be asked of it. */
public enum PlatformKind {
    SOCIAL,
    VIDEO,
    AUDIO,
    MESSAGING,
    REVIEW,
    WEB,
    TRADITIONAL
}
