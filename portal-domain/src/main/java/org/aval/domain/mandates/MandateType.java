package org.aval.domain.mandates;

/** What kind of voice a mandate gives (specification B3). */
public enum MandateType {
    PERMANENT_SPOKESPERSON,
    SUBSTITUTE,
    CRISIS_SPOKESPERSON,
    TOPIC_EXPERT,
    ACCOUNT_VOICE,
    EXPERT_SESSION,
    EVENT(30),
    LIVE_COVERAGE,
    EXTERNAL_REPRESENTATIVE,
    TAKEOVER(7);

    private final int mostDays;

    MandateType() {
        this(0);
    }

    MandateType(int mostDays) {
        this.mostDays = mostDays;
    }

    /** The most days it may last, first and last included; 0 where the months of the jurisdiction say it. */
    public int mostDays() {
        return mostDays;
    }

    /** Must the voice have been trained to speak to the press, wherever it speaks? */
    public boolean alwaysTrained() {
        return this == PERMANENT_SPOKESPERSON || this == CRISIS_SPOKESPERSON;
    }

    /** Is it the voice of official accounts, so that it names them (B3, R-08)? */
    public boolean isOfAccounts() {
        return this == ACCOUNT_VOICE || this == TAKEOVER;
    }

    /** Does somebody else sit beside the voice: who moderates, or holds the stop button? */
    public boolean isModerated() {
        return this == EXPERT_SESSION || this == LIVE_COVERAGE;
    }
}
