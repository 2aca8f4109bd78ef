package org.aval.domain.reviews;

/** What becomes of a decision that was looked at once more. */
public enum ReviewOutcome {
    /** It stands as it was, with all that followed from it. */
    UPHOLD,
    /** Another one takes its place; what followed from it is undone. */
    CHANGE
}
