package org.aval.service.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Days and moments as a paper says them.
 *
 * @param language of the paper, {@code fr} or {@code en}
 * @param zone the institution's clocks
 */
public record SpokenDays(String language, ZoneId zone) {

    /** "16 novembre 2026". */
    public String of(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    /** "16 novembre 2026 à 9 h 30", by the institution's clocks. */
    public String of(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale())
                .format(moment.atZone(zone));
    }

    private Locale locale() {
        return "en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH;
    }
}
