package org.aval.domain.attestations;

/** How far a campaign is: prepared, asking, over, or given up. */
public enum CampaignState {
    DRAFT,
    OPEN,
    CLOSED,
    CANCELLED
}
