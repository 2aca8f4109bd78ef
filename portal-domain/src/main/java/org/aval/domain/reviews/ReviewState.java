package org.aval.domain.reviews;

/** Where a review stands. */
public enum ReviewState {
    ASKED,
    UPHELD,
    CHANGED
}
