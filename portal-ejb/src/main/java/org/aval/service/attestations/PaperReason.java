package org.aval.service.attestations;

/** Why a row of signatures on paper cannot be recorded. */
public enum PaperReason {
    OTHER_NUMBER_OF_CELLS,
    NOT_A_DAY,
    IN_THE_FUTURE,
    BEFORE_THE_TEXT,
    DOUBLED,
    UNKNOWN,
    NOT_ASKED,
    SIGNED_ALREADY,
    ABOUT_YOURSELF
}
