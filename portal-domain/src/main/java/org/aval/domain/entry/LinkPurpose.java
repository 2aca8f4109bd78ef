package org.aval.domain.entry;

import java.time.Duration;

/** What a one-time link is for, and how long it opens. */
public enum LinkPurpose {
    /** The first password of somebody new: time enough for a week-end shift to end. */
    INVITATION(Duration.ofDays(3)),
    /** Another password for somebody who lost theirs: until the end of the shift. */
    RESET(Duration.ofHours(12));

    private final Duration validity;

    LinkPurpose(Duration validity) {
        this.validity = validity;
    }

    public Duration validity() {
        return validity;
    }
}
