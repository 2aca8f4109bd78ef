package org.aval.domain.logos;

/** What a mark is wanted for. */
public enum LogoPurpose {
    EVENT,
    CONGRESS,
    PUBLICATION,
    RESEARCH_POSTER,
    THESIS,
    TEACHING_MATERIAL,
    CAMPAIGN,
    CO_BRANDING,
    SPONSORSHIP,
    RECRUITMENT,
    PRESS,
    MERCHANDISE,
    COMMUNITY_GROUP,
    PROFILE_OR_BANNER,
    VIDEO,
    PARTNER_WEBSITE,
    TENDER_REFERENCE
}
