package org.aval.policies.jurisdictions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the day of a public holiday is found in a year: a fixed day, a distance from Easter Sunday, the last such weekday
 * before a day, or the nth such weekday of a month.
 *
 * @param fixed "12-25"
 * @param easter days after Easter Sunday
 * @param before with a weekday: the last one before this day, "05-25"
 * @param month with nth and a weekday
 * @param plus days after the one found so
 * @param only it counts only in years when it falls on this weekday
 * @param never it does not count in years when it falls on this weekday
 */
public record HolidayRule(
        String fr,
        String en,
        @Nullable String fixed,
        @Nullable Integer easter,
        @Nullable String before,
        @Nullable Integer month,
        @Nullable Integer nth,
        @Nullable DayOfWeek weekday,
        @Nullable Integer plus,
        @Nullable DayOfWeek only,
        @Nullable DayOfWeek never) {

    /** The day of this holiday in a year, if it has one then. */
    public Optional<LocalDate> in(int year) {
        LocalDate day = day(year);
        DayOfWeek found = day.getDayOfWeek();
        return (only == null || only == found) && never != found ? Optional.of(day) : Optional.empty();
    }

    private LocalDate day(int year) {
        if (fixed != null) {
            return MonthDay.parse("--" + fixed).atYear(year);
        }
        if (easter != null) {
            return easterSunday(year).plusDays(easter);
        }
        if (weekday == null) {
            throw new IllegalStateException("no rule for the day of " + en);
        }
        if (before != null) {
            return MonthDay.parse("--" + before).atYear(year).with(TemporalAdjusters.previous(weekday));
        }
        if (month == null || nth == null) {
            throw new IllegalStateException("no rule for the day of " + en);
        }
        return LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))
                .plusDays(plus == null ? 0 : plus);
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leap = century / 4;
        int moon = (19 * golden + century - leap - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        int late = (golden + 11 * moon + 22 * week) / 451;
        int days = moon + week - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
