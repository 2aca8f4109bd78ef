package org.aval.domain.parameters;

/** What a value is worth on a day: its state, and for an adopted one what the days make of it. */
public enum ParameterStanding {
    IN_FORCE,
    SCHEDULED,
    PROPOSED,
    REPLACED,
    DECLINED,
    WITHDRAWN
}
