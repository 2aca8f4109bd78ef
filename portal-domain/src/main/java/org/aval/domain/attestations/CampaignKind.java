package org.aval.domain.attestations;

/** Why people are asked to sign (specification B2). */
public enum CampaignKind {
    ONBOARDING,
    NEW_VERSION,
    ANNUAL,
    REMEDIAL,
    ROLE
}
