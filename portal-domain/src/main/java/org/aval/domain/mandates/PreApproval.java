package org.aval.domain.mandates;

/** Who reads what is said under a mandate before it is published. */
public enum PreApproval {
    NONE,
    COMMS,
    COMMS_AND_LEGAL,
    COMMITTEE
}
