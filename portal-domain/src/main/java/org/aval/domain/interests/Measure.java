package org.aval.domain.interests;

/** What is done about a link. */
public enum Measure {
    DISCLOSE_IN_SPEECH,
    EXCLUDE_TOPIC,
    RECUSE,
    CO_SPEAKER,
    SECOND_REVIEW,
    CEASE_LINK,
    DIVEST,
    REFUSE_BENEFIT,
    NO_LOGO,
    REPORT_TO_AUTHORITY
}
