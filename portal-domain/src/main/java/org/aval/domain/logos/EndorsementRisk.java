package org.aval.domain.logos;

/** How easily readers could take the use for a recommendation by the institution. */
public enum EndorsementRisk {
    LOW,
    MEDIUM,
    HIGH
}
