package org.aval.domain.calendar;

/** Whose clock it is: an office, or who was asked to work on the case by name. */
public enum ClockOffice {
    DESK,
    CHAIR,
    PRIVACY,
    INVESTIGATOR,
    UNIT_HANDLER,
    CONTAINER,
    RESPONDENT
}
