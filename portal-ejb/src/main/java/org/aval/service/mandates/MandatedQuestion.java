package org.aval.service.mandates;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.channels.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Was somebody mandated on a day?
 *
 * @param number the staff number; empty for the reader
 * @param channel where it was said; null for anywhere
 * @param topic the code of what it was about; null for anything
 * @param known the day whose knowledge counts; null for what is known now
 */
public record MandatedQuestion(
        String number, @Nullable Platform channel, @Nullable String topic, LocalDate day, @Nullable LocalDate known)
        implements Serializable {}
