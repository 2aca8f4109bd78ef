package org.aval.domain.privacy;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The hours of the law: they run from the moment of awareness through nights, weekends, holidays and the change of summer
 * time, and stand still for nothing. Computed at each reading, kept nowhere.
 *
 * @param awareAt when the institution was aware
 * @param targetHours by when it wants to have told, null where it set no aim
 * @param hardHours by when the law wants it told, null where the law names no figure
 * @param told when the last authority was told, null before
 */
public record BreachClock(
        Instant awareAt, @Nullable Integer targetHours, @Nullable Integer hardHours, @Nullable Instant told)
        implements Serializable {

    /** The moment that counts: the limit of the law where it comes first, else the aim; null where there is neither. */
    public @Nullable Instant due() {
        if (hardHours == null) {
            return targetHours == null ? null : awareAt.plus(Duration.ofHours(targetHours));
        }
        int hours = targetHours == null ? hardHours : Math.min(hardHours, targetHours);
        return awareAt.plus(Duration.ofHours(hours));
    }

    /** Does the law itself set the moment that counts? */
    public boolean isHard() {
        return hardHours != null && (targetHours == null || hardHours <= targetHours);
    }

    /** How long it has run, or ran until the last authority was told. */
    public Duration elapsed(Instant now) {
        return Duration.between(awareAt, told == null ? now : told);
    }

    /** How much is left, below zero when it is over; zero where no moment counts. */
    public Duration left(Instant now) {
        Instant due = due();
        return due == null ? Duration.ZERO : Duration.between(told == null ? now : told, due);
    }

    /** Was or is the moment missed? */
    public boolean isLate(Instant now) {
        return left(now).isNegative();
    }
}
