package org.aval.domain.people;

/** For whom a text is meant (specification B0.2); a person may belong to several, the variants are merged. */
public enum Audience {
    CLINICIAN,
    STUDENT,
    TEACHER_RESEARCHER,
    MANAGER,
    COMMUNICATIONS,
    ADMIN_SUPPORT,
    VOLUNTEER,
    CONTRACTOR,
    BOARD
}
