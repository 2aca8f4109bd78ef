package org.aval.domain.mandates;

import java.time.LocalDate;

/** Days in a row, the first and the last included. */
public record VoiceSpan(LocalDate from, LocalDate until) {}
