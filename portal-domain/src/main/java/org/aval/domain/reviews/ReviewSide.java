package org.aval.domain.reviews;

/** Who asks for a review. */
public enum ReviewSide {
    RESPONDENT,
    REPORTER
}
