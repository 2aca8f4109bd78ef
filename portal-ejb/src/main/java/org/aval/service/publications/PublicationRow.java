package org.aval.service.publications;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.PublicationState;

/** One line of the register of publications that are read first. */
public record PublicationRow(
        UUID id,
        String reference,
        PublicationState state,
        String author,
        String mandate,
        Platform channel,
        LocalDate plannedOn,
        LocalDate answerBy)
        implements Serializable {}
