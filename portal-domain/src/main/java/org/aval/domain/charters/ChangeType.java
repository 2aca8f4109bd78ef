package org.aval.domain.charters;

/** What a new version asks of people: MAJOR signs again, MINOR gives notice, EDITORIAL nothing (specification B1). */
public enum ChangeType {
    MAJOR,
    MINOR,
    EDITORIAL
}
