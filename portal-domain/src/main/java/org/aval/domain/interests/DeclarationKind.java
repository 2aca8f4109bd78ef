package org.aval.domain.interests;

/** Why somebody declares. */
public enum DeclarationKind {
    INITIAL,
    ANNUAL,
    UPDATE,
    AD_HOC,
    NIL
}
