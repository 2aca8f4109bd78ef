package org.aval.domain.incidents;

/** Somebody who is not of the institution, without saying who. */
public enum Outsider {
    PATIENT,
    RELATIVE,
    FORMER_STAFF,
    OTHER_INSTITUTION,
    MEDIA,
    UNKNOWN
}
