package org.aval.web.shared;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How each language writes a day and an hour. */
final class DayFormat {

    private static final String FULL = "d\u00a0MMMM\u00a0yyyy";

    private DayFormat() {}

    /** "1er juin 2026", "1 June 2026". */
    static String full(LocalDate day, Locale locale) {
        return first(day, locale, DateTimeFormatter.ofPattern(FULL, locale).format(day));
    }

    /** "Samedi 21 novembre 2026", "Saturday 21 November 2026". */
    static String named(LocalDate day, Locale locale) {
        String name = DateTimeFormatter.ofPattern("EEEE", locale).format(day);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1) + " " + full(day, locale);
    }

    /** "3 nov. 2026, 9 h 05", "3 Nov 2026, 9:05". */
    static String moment(ZonedDateTime at, Locale locale) {
        String hour = isFrench(locale) ? "H'\u00a0h\u00a0'mm" : "H:mm";
        String day = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0yyyy", locale).format(at);
        return first(at.toLocalDate(), locale, day)
                + ", "
                + DateTimeFormatter.ofPattern(hour, locale).format(at);
    }

    private static String first(LocalDate day, Locale locale, String written) {
        return isFrench(locale) && day.getDayOfMonth() == 1 ? "1er" + written.substring(1) : written;
    }

    private static boolean isFrench(Locale locale) {
        return "fr".equals(locale.getLanguage());
    }
}
