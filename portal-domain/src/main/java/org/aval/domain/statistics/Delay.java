package org.aval.domain.statistics;

/** What of a case takes time, as it is counted for its year. */
public enum Delay {
    /** From the report to the word that it arrived. */
    ACKNOWLEDGEMENT,
    /** From that word to what the case is about and how grave it is. */
    TRIAGE,
    /** From the report to the committee's decision; no rule says within how many days. */
    DECISION,
    /** From the report to the last letter to who reported. */
    FEEDBACK;

    /** Does a rule say within how many days? */
    public boolean isLimited() {
        return this != DECISION;
    }
}
