package org.aval.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Dates as people say them, in the institution's time zone and the reader's language. */
@Named("days")
@ApplicationScoped
public class Days {

    private static final int A_FEW_DAYS = 7;
    private static final int SAID_IN_DAYS = 60;
    private static final int SAID_IN_MONTHS = 700;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    Letterhead letterhead;

    /** "aujourd’hui", "demain", "dans 3 jours", "il y a 2 mois". */
    public String near(LocalDate day) {
        long days = until(day);
        long far = Math.abs(days);
        if (far < SAID_IN_DAYS) {
            return days < 0 ? texts.of("shared.days.ago", far) : texts.of("shared.days.in", far);
        }
        if (far < SAID_IN_MONTHS) {
            long months = Math.round(far / 30.4);
            return days < 0 ? texts.of("shared.months.ago", months) : texts.of("shared.months.in", months);
        }
        long years = Math.round(far / 365.25);
        return days < 0 ? texts.of("shared.years.ago", years) : texts.of("shared.years.in", years);
    }

    /** "28 novembre 2026". */
    public String full(LocalDate day) {
        return DayFormat.full(day, language.getLocale());
    }

    /** "3 nov. 2026, 9 h 05", in the institution's time zone. */
    public String moment(Instant at) {
        return DayFormat.moment(at.atZone(letterhead.getZone()), language.getLocale());
    }

    /** The day on which a moment falls in the institution. */
    public LocalDate day(Instant at) {
        return at.atZone(letterhead.getZone()).toLocalDate();
    }

    /** Within the next seven days, today included. */
    public boolean soon(LocalDate day) {
        long days = until(day);
        return days >= 0 && days <= A_FEW_DAYS;
    }

    /** Before today. */
    public boolean past(LocalDate day) {
        return until(day) < 0;
    }

    /** "Samedi 21 novembre 2026". */
    public String getToday() {
        return DayFormat.named(today(), language.getLocale());
    }

    /** Now, as a moment: "21 nov. 2026, 9 h 42". */
    public String getNow() {
        return moment(clock.instant());
    }

    /** The day it is in the institution. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), letterhead.getZone());
    }

    private long until(LocalDate day) {
        return ChronoUnit.DAYS.between(today(), day);
    }
}
