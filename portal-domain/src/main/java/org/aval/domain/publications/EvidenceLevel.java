package org.aval.domain.publications;

/** How well established what a publication claims is. */
public enum EvidenceLevel {
    GUIDELINE,
    PEER_REVIEWED,
    PREPRINT,
    EXPERT_OPINION,
    /** Nothing is claimed. */
    NONE
}
