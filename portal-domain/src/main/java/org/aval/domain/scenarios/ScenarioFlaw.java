package org.aval.domain.scenarios;

/** Why a scenario goes back to who proposed it: chosen and not written, so that nothing more is told by it. */
public enum ScenarioFlaw {
    PERSON_RECOGNISED,
    PATIENT_RECOGNISED,
    PLACE_RECOGNISED,
    EVENT_KNOWN,
    UNCLEAR
}
