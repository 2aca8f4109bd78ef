package org.aval.domain.channels;

/** Can what two people write to each other be read on the way by whoever runs the platform? */
public enum EndToEnd {
    /** It can. */
    NONE,
    /** It can, unless both switch something on. */
    OPTIONAL,
    /** It cannot. */
    DEFAULT
}
