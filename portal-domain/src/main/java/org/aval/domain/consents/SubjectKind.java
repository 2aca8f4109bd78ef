package org.aval.domain.consents;

/** What the person shown is to the institution. */
public enum SubjectKind {
    PATIENT,
    RELATIVE,
    STAFF,
    STUDENT,
    VISITOR
}
