package org.aval.domain.incidents;

/** What runs on a case, each with a day of its own. */
public enum ClockKind {
    /** The next step inside the institution. */
    STEP,
    /** By when who reported is told what came of it. */
    FEEDBACK,
    /** Until when the decision may be asked to be looked at once more. */
    REVIEW
}
