package org.aval.domain.vault;

/** As what somebody works on a case who was asked to by name. */
public enum HandCapacity {
    INVESTIGATOR,
    UNIT_HANDLER,
    CONTAINER,
    RAPPORTEUR,
    MEMBER,
    COUNSEL,
    /** Let in by two offices together, for some hours. */
    EMERGENCY;

    /** Does it include what is put to respondents and what they answer? Who looks into a case, and who decides it. */
    public boolean readsHearings() {
        return this == INVESTIGATOR || this == RAPPORTEUR || this == MEMBER;
    }
}
