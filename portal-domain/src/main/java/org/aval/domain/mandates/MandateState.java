package org.aval.domain.mandates;

/** What people decided about a mandate. Whether it counts on a day follows from the conditions as well. */
public enum MandateState {
    DRAFT,
    SUBMITTED,
    UNIT_APPROVED,
    REVIEWED,
    GRANTED,
    ACTIVE,
    SUSPENDED,
    REVOKED,
    RESIGNED,
    REJECTED,
    WITHDRAWN
}
