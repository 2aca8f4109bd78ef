package org.aval.domain.interests;

/** How far people have brought a declaration; that it is superseded or over is computed. */
public enum DeclarationState {
    DRAFT,
    SUBMITTED,
    UNDER_REVIEW,
    INFO_REQUESTED,
    IN_FORCE
}
