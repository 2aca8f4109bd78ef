package org.aval.domain.exhibits;

/** Who is asked to take something down. */
public enum RemovalAddressee {
    PLATFORM,
    AUTHOR
}
