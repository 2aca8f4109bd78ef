package org.aval.domain.publications;

/** Where a publication is that has to be read before it goes out. */
public enum PublicationState {
    SUBMITTED,
    CHANGES_REQUESTED,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    PUBLISHED,
    CORRECTED,
    REMOVED
}
