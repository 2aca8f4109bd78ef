package org.aval.domain.channels;

/** How much what is written may tell, from nothing to somebody's health. */
public enum DataClass {
    NONE,
    PUBLIC,
    INTERNAL,
    PERSONAL,
    HEALTH
}
