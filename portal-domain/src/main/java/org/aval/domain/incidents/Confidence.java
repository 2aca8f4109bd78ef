package org.aval.domain.incidents;

/** What a reporter lets be known of themselves. */
public enum Confidence {
    NAMED,
    CONFIDENTIAL,
    ANONYMOUS
}
