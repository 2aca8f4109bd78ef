package org.aval.domain.logos;

/** What people decided about a use. Whether it has begun, is over or proven follows from the days as well. */
public enum LogoState {
    SUBMITTED,
    BRAND_REVIEW,
    LEGAL_REVIEW,
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    AMENDMENT_REQUIRED,
    REJECTED,
    REVOKED,
    COMPLETED,
    WITHDRAWN;

    /** Was it allowed, and nothing said against it since? */
    public boolean isAllowed() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
    }
}
