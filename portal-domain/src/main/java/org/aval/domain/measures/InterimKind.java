package org.aval.domain.measures;

/** What may be ordered for some days before there is a decision (specification B7.3). */
public enum InterimKind {
    MANDATE_SUSPENSION,
    ACCOUNT_ROLE_REMOVAL,
    ACCOUNT_RESTRICTION
}
