package org.aval.service.measures;

/** What is written about a measure besides the reason of a step. */
enum FinalField {
    /** What is to be done. */
    TASK,
    /** What was written to whom it concerns when it was done. */
    LETTER
}
