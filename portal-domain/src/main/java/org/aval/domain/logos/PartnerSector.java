package org.aval.domain.logos;

/** In what a partner works: the words of the declarations of interests. */
public enum PartnerSector {
    PHARMA,
    MEDTECH,
    DIAGNOSTICS,
    DIGITAL_HEALTH_AI,
    INSURANCE,
    AESTHETICS,
    SUPPLEMENTS_FOOD,
    COSMETICS,
    PRIVATE_CLINIC,
    MEDIA_PLATFORM,
    COMMUNICATION_AGENCY,
    PUBLISHER,
    PUBLIC_BODY,
    UNIVERSITY,
    FOUNDATION,
    PATIENT_ASSOCIATION,
    OTHER
}
