package org.aval.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * From where clocks are looked at.
 *
 * @param soon the furthest day that counts as soon, in days on which the offices are open
 * @param longAgo the latest day that counts as some time ago, in such days
 * @param hoursBefore so long before the end of hours that run through nights and weekends they run low
 * @param hoursAfter so long after it nothing happened
 */
public record ClockHorizon(
        Instant now, LocalDate today, LocalDate soon, LocalDate longAgo, Duration hoursBefore, Duration hoursAfter) {}
