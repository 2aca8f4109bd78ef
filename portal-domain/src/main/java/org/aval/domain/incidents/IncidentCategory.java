package org.aval.domain.incidents;

/** What a report is about (specification B7.2), with the severity below which a case of it is never judged. */
public enum IncidentCategory {
    PATIENT_IDENTIFIED(3, true),
    PATIENT_IMAGE(3, true),
    RECORD_SCREENSHOT(3, true),
    STAFF_IMAGE(2, true),
    THIRD_PARTY_DATA(2, true),
    CURIOSITY_ACCESS(3, true),
    UNSECURE_MESSAGING(3, true),
    RESEARCH_DATA(3, true),
    PATIENT_BOUNDARY(2, false),
    INDIVIDUAL_ADVICE(2, false),
    UNMANDATED_SPEECH(2, false),
    LOGO_MISUSE(1, false),
    HIDDEN_INTEREST(2, false),
    ADVERTISING_SOLICITATION(2, false),
    MISINFORMATION(2, false),
    COPYRIGHT(1, false),
    DENIGRATION(2, false),
    HARASSMENT_HATE(3, false),
    STAFF_TARGETED(3, false),
    BAD_BUZZ(2, false),
    ACCOUNT_COMPROMISE(3, true),
    IMPERSONATION(2, false),
    UNREGISTERED_ACCOUNT(1, false),
    INSTITUTIONAL_LEAK(3, false),
    OTHER(1, false);

    private final int floor;
    private final boolean aboutPersonalData;

    IncidentCategory(int floor, boolean aboutPersonalData) {
        this.floor = floor;
        this.aboutPersonalData = aboutPersonalData;
    }

    /** The level below which no case of this category is judged, 1 to 4. */
    public int floor() {
        return floor;
    }

    /** Does it open the legal question about personal data, which the privacy officer alone answers? */
    public boolean isAboutPersonalData() {
        return aboutPersonalData;
    }
}
