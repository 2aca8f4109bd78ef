package org.aval.domain.mandates;

/** What people decided about a topic. */
public enum TopicState {
    /** Mandates may name it. */
    OPEN,
    /** The institution keeps it to itself: no mandate speaks of it, those that name it are blocked. */
    RESERVED,
    /** Nothing new is asked under this word; what was granted keeps it. */
    RETIRED
}
