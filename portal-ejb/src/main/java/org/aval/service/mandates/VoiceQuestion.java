package org.aval.service.mandates;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.channels.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Who may speak of a topic, where, in which language, on which day, as it was known on another.
 *
 * @param topic the code of the topic
 * @param spoken the language asked for, "fr" or "en"
 * @param day null for this very moment; another day is meant at noon
 * @param known null for what is known now
 */
public record VoiceQuestion(
        String topic, Platform channel, String spoken, @Nullable LocalDate day, @Nullable LocalDate known)
        implements Serializable {}
