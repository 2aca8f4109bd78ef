package org.aval.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock stands on 21 November 2026, late in the evening in Québec: it is already the 22nd in Greenwich. */
class DaysTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:30:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026-11-21 | aujourd’hui      | today
            2026-11-22 | demain           | tomorrow
            2026-11-20 | hier             | yesterday
            2026-11-24 | dans 3_jours     | in 3_days
            2026-11-14 | il y a 7_jours   | 7_days ago
            2027-02-15 | dans 3_mois      | in 3_months
            2026-05-21 | il y a 6_mois    | 6_months ago
            2029-11-21 | dans 3_ans       | in 3_years
            2022-11-21 | il y a 4_ans     | 4_years ago
            """)
    void a_day_is_said_from_today(LocalDate day, String french, String english) {
        assertThat(days("fr").near(day)).isEqualTo(french.replace('_', '\u00a0'));
        assertThat(days("en").near(day)).isEqualTo(english.replace('_', '\u00a0'));
    }

    @Test
    void today_is_the_institutions_day() {
        assertThat(days("fr").getToday()).isEqualTo("Samedi 21\u00a0novembre\u00a02026");
        assertThat(days("en").getToday()).isEqualTo("Saturday 21\u00a0November\u00a02026");
    }

    @Test
    void french_says_premier() {
        assertThat(days("fr").full(LocalDate.of(2026, 6, 1))).isEqualTo("1er\u00a0juin\u00a02026");
        assertThat(days("fr").full(LocalDate.of(2026, 6, 11))).isEqualTo("11\u00a0juin\u00a02026");
        assertThat(days("en").full(LocalDate.of(2026, 6, 1))).isEqualTo("1\u00a0June\u00a02026");
    }

    @Test
    void a_moment_is_shown_on_the_institutions_clock() {
        assertThat(days("fr").moment(NOW)).isEqualTo("21\u00a0nov.\u00a02026, 21\u00a0h\u00a030");
        assertThat(days("en").moment(NOW)).isEqualTo("21\u00a0Nov\u00a02026, 21:30");
        assertThat(days("fr").day(NOW)).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void soon_is_within_a_week_and_not_the_past() {
        Days days = days("fr");
        assertThat(days.soon(LocalDate.of(2026, 11, 21))).isTrue();
        assertThat(days.soon(LocalDate.of(2026, 11, 28))).isTrue();
        assertThat(days.soon(LocalDate.of(2026, 11, 29))).isFalse();
        assertThat(days.soon(LocalDate.of(2026, 11, 20))).isFalse();
        assertThat(days.past(LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(days.past(LocalDate.of(2026, 11, 21))).isFalse();
    }

    private static Days days(String language) {
        HttpServletRequest request =
                Asked.of("/home").cookie("language", language).request();
        Days days = new Days();
        days.clock = Clock.fixed(NOW, ZoneId.of("UTC"));
        days.language = new Language();
        days.language.request = request;
        days.language.institution = Offering.languages("fr", "en");
        days.letterhead = new Letterhead() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("America/Toronto");
            }
        };
        days.texts = new Texts();
        days.texts.language = days.language;
        days.texts.letterhead = days.letterhead;
        return days;
    }
}
