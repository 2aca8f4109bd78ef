package org.aval.domain.parameters;

/** What a parameter is about: the order in which people read them. */
public enum ParameterGroup {
    CHARTER,
    SIGNATURE,
    CONDUCT,
    MANDATES,
    INTERESTS,
    LOGOS,
    INCIDENTS,
    COMMITTEE,
    RECORDS,
    HOUSE
}
