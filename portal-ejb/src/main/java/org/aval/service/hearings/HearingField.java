package org.aval.service.hearings;

/** What is written in a hearing. */
public enum HearingField {
    FACTS,
    FILE,
    OBSERVATIONS,
    CHALLENGE,
    MINUTES
}
