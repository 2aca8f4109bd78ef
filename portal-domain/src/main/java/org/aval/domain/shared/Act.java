package org.aval.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, when, on which day it takes effect, and why. Nothing changes in the domain without one.
 *
 * @param at the moment it is known, UTC
 * @param effectiveOn the day it takes effect, in the institution's time zone
 */
public record Act(Actor by, Instant at, LocalDate effectiveOn, String motive) {

    public Act(Actor by, Instant at, LocalDate effectiveOn, @Nullable String motive) {
        this.by = by;
        this.at = at;
        this.effectiveOn = effectiveOn;
        this.motive = motive == null ? "" : motive.strip();
    }

    /** Was a reason given? */
    public boolean isExplained() {
        return !motive.isEmpty();
    }
}
