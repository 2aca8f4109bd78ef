package org.aval.domain.mandates;

/** For whom somebody speaks. */
public enum Represented {
    INSTITUTION,
    UNIT,
    FACULTY,
    FOUNDATION
}
