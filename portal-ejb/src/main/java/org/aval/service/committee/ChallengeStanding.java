package org.aval.service.committee;

/** What became of a challenge, as the party reads it: never more than the committee told them. */
public enum ChallengeStanding {
    /** The case is on no agenda yet. */
    WAITING,
    /** The committee decides it when it sits. */
    BEFORE_THE_COMMITTEE,
    /** The member does not sit on the case. */
    UPHELD,
    /** The member sits on the case. */
    REJECTED
}
