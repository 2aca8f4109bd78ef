package org.aval.domain.committee;

/** What those who are at the table lack to decide an item. */
public enum QuorumGap {
    TOO_FEW,
    NOBODY_PRESIDES,
    NO_CLINICIAN,
    NO_LAY_MEMBER
}
