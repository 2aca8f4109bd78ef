package org.aval.domain.mandates;

/** In whose place somebody else speaks or leads under a mandate. */
public enum StandInPlace {
    /** Speaks when the holder cannot. */
    SUBSTITUTE,
    /** Leads a session with questions. */
    MODERATOR
}
