package org.aval.service.house;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of a test: it stands still until it is told otherwise. */
public final class TestClock extends Clock {

    private volatile Instant now = Instant.parse("2026-11-21T14:00:00Z");

    public void set(Instant moment) {
        now = moment;
    }

    public void forward(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
