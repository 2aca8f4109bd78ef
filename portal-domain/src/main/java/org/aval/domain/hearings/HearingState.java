package org.aval.domain.hearings;

/** Where it stands what is put to a respondent. */
public enum HearingState {
    DRAFT,
    PUT,
    ANSWERED;

    /** Does the person concerned read it? */
    public boolean isTold() {
        return this != DRAFT;
    }
}
