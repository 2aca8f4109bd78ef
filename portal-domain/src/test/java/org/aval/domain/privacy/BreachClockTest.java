package org.aval.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours are hours: no night, weekend, holiday or change of the clocks on the wall stops them. */
class BreachClockTest {

    private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void thirty_six_hours_and_thirty_five_minutes_lie_between_awareness_and_the_notices() {
        BreachClock clock =
                new BreachClock(at("2026-11-16T21:40", MONTREAL), 72, null, at("2026-11-18T10:15", MONTREAL));
        Instant later = at("2026-11-30T00:00", MONTREAL);
        assertThat(clock.elapsed(later)).isEqualTo(Duration.ofHours(36).plusMinutes(35));
        assertThat(clock.isLate(later)).isFalse();
        assertThat(clock.isHard()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // a Friday evening before a weekend; the night the clocks go forward; the night they go back; Christmas
        "2026-11-20T18:00, 2026-11-23T18:00",
        "2026-03-28T12:00, 2026-03-31T13:00",
        "2026-10-24T12:00, 2026-10-27T11:00",
        "2026-12-24T23:59, 2026-12-27T23:59",
    })
    void seventy_two_hours_end_where_they_end(String aware, String due) {
        BreachClock clock = new BreachClock(at(aware, PARIS), 72, 72, null);
        assertThat(clock.due()).isEqualTo(at(due, PARIS));
        assertThat(clock.isHard()).isTrue();
        assertThat(clock.isLate(at(due, PARIS))).isFalse();
        assertThat(clock.isLate(at(due, PARIS).plusSeconds(1))).isTrue();
    }

    @Test
    void the_shorter_limit_of_the_law_goes_before_the_aim_of_the_house() {
        BreachClock valais = new BreachClock(at("2026-11-20T08:00", PARIS), 72, 24, null);
        assertThat(valais.due()).isEqualTo(at("2026-11-21T08:00", PARIS));
        assertThat(valais.isHard()).isTrue();
        BreachClock strict = new BreachClock(at("2026-11-20T08:00", PARIS), 12, 24, null);
        assertThat(strict.due()).isEqualTo(at("2026-11-20T20:00", PARIS));
        assertThat(strict.isHard()).isFalse();
    }

    private static Instant at(String moment, ZoneId zone) {
        return LocalDateTime.parse(moment).atZone(zone).toInstant();
    }
}
