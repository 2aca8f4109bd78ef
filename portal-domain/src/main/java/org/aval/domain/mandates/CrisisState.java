package org.aval.domain.mandates;

/** What people decided about a crisis; that it is over by its hour is computed. */
public enum CrisisState {
    DECLARED,
    ENDED
}
