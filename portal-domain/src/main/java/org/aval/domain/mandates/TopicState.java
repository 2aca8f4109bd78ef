package org.aval.domain.mandates;

/** Whether a topic can be spoken about under a mandate. */
public enum TopicState {
    OPEN,
    /** On the institution's list of what nobody speaks about under a mandate. */
    RESERVED,
    /** Not given any more; mandates that have it keep it. */
    RETIRED
}
