package org.aval.domain.reviews;

/** For which reason a decision is looked at once more (specification B7.3). */
public enum ReviewGround {
    NEW_ELEMENT,
    PROCEDURAL_FLAW
}
