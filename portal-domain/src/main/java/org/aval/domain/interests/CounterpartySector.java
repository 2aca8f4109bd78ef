package org.aval.domain.interests;

/** What a counterparty works in. */
public enum CounterpartySector {
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
