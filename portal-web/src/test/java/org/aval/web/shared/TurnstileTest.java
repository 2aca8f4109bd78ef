package org.aval.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Strangers are slowed all together, and nobody is remembered. */
class TurnstileTest {

    private Instant now = Instant.parse("2026-11-21T14:00:00Z");

    private final Turnstile turnstile = new Turnstile();

    TurnstileTest() {
        turnstile.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Test
    void a_crowd_passes_and_a_storm_waits_until_a_moment_is_over() {
        assertThat(passed(60)).isEqualTo(60);
        assertThat(turnstile.passes()).isFalse();
        now = now.plus(Duration.ofSeconds(2));
        assertThat(passed(100)).isEqualTo(10);
        now = now.plus(Duration.ofHours(1));
        assertThat(passed(1000)).isEqualTo(60);
    }

    private long passed(int asked) {
        return IntStream.range(0, asked).filter(turn -> turnstile.passes()).count();
    }
}
