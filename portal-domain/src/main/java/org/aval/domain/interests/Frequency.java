package org.aval.domain.interests;

/** How often it happens. */
public enum Frequency {
    ONCE,
    OCCASIONAL,
    REGULAR
}
