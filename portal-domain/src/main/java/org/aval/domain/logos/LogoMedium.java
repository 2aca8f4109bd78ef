package org.aval.domain.logos;

/** On what a mark is shown. */
public enum LogoMedium {
    POSTER,
    FLYER,
    SLIDE_DECK,
    PDF,
    WEBSITE,
    SOCIAL_POST,
    SOCIAL_PROFILE,
    VIDEO,
    PODCAST_COVER,
    EMAIL_SIGNATURE,
    LETTERHEAD,
    BADGE,
    CLOTHING,
    OBJECT,
    SIGNAGE,
    VEHICLE,
    PRESS_AD,
    APP
}
