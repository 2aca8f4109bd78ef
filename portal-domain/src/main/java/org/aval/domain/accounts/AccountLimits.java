package org.aval.domain.accounts;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long what is wrong with an account may stay wrong.
 *
 * @param graceEnd what is broken since this day or before restricts the account today: five open days are over
 * @param dormantDays days without a post after which an account sleeps
 * @param reviewDays days after which the accesses are looked at again
 */
public record AccountLimits(LocalDate today, LocalDate graceEnd, int dormantDays, int reviewDays) {

    /** How many people look after an account at least. */
    static final int PEOPLE = 2;

    /** Open days in which a broken condition may be mended. */
    public static final int GRACE_OPEN_DAYS = 5;

    /** Days by which the review of accesses may be late. */
    public static final int REVIEW_GRACE_DAYS = 30;

    boolean isRestricted(AccountPulse pulse) {
        LocalDate broken = pulse.brokenSince();
        LocalDate reviewed = Objects.requireNonNullElse(since(pulse.accessReviewedOn(), pulse), today);
        return (broken != null && !broken.isAfter(graceEnd))
                || reviewed.plusDays((long) reviewDays + REVIEW_GRACE_DAYS).isBefore(today);
    }

    boolean isDormant(AccountPulse pulse) {
        LocalDate last = since(pulse.lastPostOn(), pulse);
        return last != null && last.plusDays(dormantDays).isBefore(today);
    }

    private static @Nullable LocalDate since(@Nullable LocalDate day, AccountPulse pulse) {
        return day == null ? pulse.openedOn() : day;
    }
}
