package org.aval.domain.logos;

/** Why a use is refused. */
public enum RefusalReason {
    ENDORSEMENT_RISK,
    PRODUCT_PROMOTION,
    POLITICAL_OR_RELIGIOUS,
    MISSION_CONFLICT,
    UNDECLARED_INTEREST,
    ALTERED_MARK,
    INSUFFICIENT_INFORMATION,
    PERSONAL_PROFILE
}
