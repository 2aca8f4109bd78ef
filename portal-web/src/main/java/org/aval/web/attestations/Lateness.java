package org.aval.web.attestations;

/** What the register may be narrowed to beside states: to whom the day has passed. */
public enum Lateness {
    LATE
}
