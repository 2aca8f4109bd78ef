package org.aval.domain.channels;

/** How well a platform suits an objective. */
public enum Fit {
    RECOMMENDED,
    POSSIBLE,
    DISCOURAGED,
    FORBIDDEN
}
