package org.aval.service.mandates;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.SpeechKind;

/**
 * One line of the ledger of what was said.
 *
 * @param topic its name in the reader's language
 * @param within was it within the mandate, by what people had decided for that day
 * @param replaced does another line stand for this one
 * @param withdrawnBecause why it should not stand; empty when it was not withdrawn
 */
public record SpeechRow(
        UUID id,
        UUID mandate,
        String reference,
        String name,
        SpeechKind kind,
        Platform channel,
        String topicCode,
        String topic,
        LocalDate saidOn,
        String outlet,
        String said,
        String link,
        Instant notedAt,
        boolean within,
        boolean replaced,
        String withdrawnBecause)
        implements Serializable {}
