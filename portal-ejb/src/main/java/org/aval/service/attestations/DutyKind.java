package org.aval.service.attestations;

/** What may wait for an office. */
public enum DutyKind {
    /** People of the manager's own team have not signed yet. */
    REMIND_TEAM,
    /** People are past the last limit: human resources follow it up. */
    FOLLOW_LATE,
    /** A release was proposed: the owner of the policy decides. */
    DECIDE_EXEMPTION,
    EXAMINE_RELEASE,
    /** A revocation was proposed: the legal counsel decides. */
    DECIDE_REVOCATION,
    /** Somebody contests a signature: human resources and the legal counsel look into it. */
    EXAMINE_CONTEST
}
