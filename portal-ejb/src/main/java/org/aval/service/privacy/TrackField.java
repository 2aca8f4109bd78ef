package org.aval.service.privacy;

/**
 * What is written about a confidentiality incident, beside dates and numbers: once, for the register and for every notice
 * (specification B7.4).
 */
public enum TrackField {
    INFORMATION,
    CIRCUMSTANCES,
    PERIOD,
    CONCLUSION,
    MEASURES,
    AWARENESS,
    NEW_FACTS,
    CONTACT,
    NOT_DESCRIBED,
    TO_PERSONS,
    FOREIGN,
    LATE,
    PLAIN,
    HARM,
    ADVICE,
    PUBLIC_REASON;

    /** Is it written with the answer? */
    public boolean isOfTheAnswer() {
        return switch (this) {
            case INFORMATION, CIRCUMSTANCES, PERIOD, CONCLUSION, MEASURES -> true;
            default -> false;
        };
    }

    /** Is it written for a notice? */
    public boolean isOfTheNotices() {
        return this != AWARENESS && this != NEW_FACTS;
    }
}
