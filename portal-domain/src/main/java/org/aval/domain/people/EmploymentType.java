package org.aval.domain.people;

/** The bond between a person and the institution (specification B0.2). */
public enum EmploymentType {
    PERMANENT,
    FIXED_TERM,
    PHYSICIAN_PRIVILEGES,
    RESIDENT,
    STUDENT,
    TEACHER,
    RESEARCHER,
    VOLUNTEER,
    AGENCY,
    CONTRACTOR,
    BOARD
}
