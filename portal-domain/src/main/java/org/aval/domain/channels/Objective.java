package org.aval.domain.channels;

/** What an account is for (specification B4); each platform suits some of them better than others. */
public enum Objective {
    PUBLIC_INFORMATION,
    PATIENT_INFORMATION,
    PREVENTION_CAMPAIGN,
    RECRUITMENT,
    EVENTS,
    RESEARCH_DISSEMINATION,
    TEACHING,
    PROFESSIONAL_NETWORK,
    MONITORING,
    CRISIS_COMMUNICATION,
    FUNDRAISING,
    THEMED_Q_AND_A,
    PATIENT_FOLLOW_UP,
    INTERNAL_COMMUNITY;

    /** Does what people write there tell something about their health, so that privacy is asked first? */
    public boolean isAboutPatients() {
        return this == PATIENT_FOLLOW_UP || this == THEMED_Q_AND_A;
    }
}
