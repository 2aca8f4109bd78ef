package org.aval.domain.charters;

/** The sort of text (specification B1). */
public enum CharterKind {
    CHARTER,
    POLICY,
    DIRECTIVE,
    GUIDE,
    HOUSE_RULES,
    ACCOUNT_TERMS,
    COMMITTEE_RULES
}
