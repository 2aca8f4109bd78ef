package org.aval.service.privacy;

/** What a line of the register of confidentiality incidents tells, beside dates and numbers (specification B7.4). */
public enum TrackField {
    INFORMATION,
    CIRCUMSTANCES,
    PERIOD,
    CONCLUSION,
    MEASURES,
    AWARENESS,
    NEW_FACTS;

    /** Is it written with the answer? */
    public boolean isOfTheAnswer() {
        return this != AWARENESS && this != NEW_FACTS;
    }
}
