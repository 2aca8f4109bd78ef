package org.aval.domain.interests;

/**
 * What kind of tie it is: public declarations, medical journals and social networks taken together. Membership of a
 * party, a religion or a union is not asked for.
 */
public enum LinkCategory {
    MAIN_ACTIVITY,
    SECONDARY_ACTIVITY,
    GOVERNING_BODY,
    CONSULTING,
    RESEARCH_STUDY,
    GRANT_OR_FUNDING,
    SPEAKING_TRAINING,
    WRITING,
    TRAVEL_HOSPITALITY,
    GIFT_SAMPLE_EQUIPMENT,
    PATENT_LICENCE_ROYALTY,
    FINANCIAL_HOLDING,
    STARTUP_SPINOFF,
    SOCIAL_MEDIA_PARTNERSHIP,
    RELATIVE_INTEREST,
    ASSOCIATION_ADVOCACY,
    EXPERT_WITNESS,
    PERSONAL_RELATION,
    OTHER;

    /** Does the declarant work for the counterparty, or sit on its board? */
    boolean belongs() {
        return this == MAIN_ACTIVITY || this == GOVERNING_BODY;
    }

    /** Is it a share of the counterparty? */
    public boolean isHolding() {
        return this == FINANCIAL_HOLDING || this == STARTUP_SPINOFF;
    }
}
