package org.aval.service.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a private calendar on which something runs out, or a moment. It says neither what nor how much.
 *
 * @param mark by which a calendar knows it again; nobody else can make it, and it leads to nothing
 * @param at the moment where hours count, null for a day
 */
public record FeedEntry(String mark, LocalDate day, @Nullable Instant at) implements Serializable {}
