package org.aval.service.publications;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.Outcome;

/** One's own receipt of an advice, as a list shows it. */
public record Receipt(UUID id, String reference, Instant at, Outcome outcome, Platform channel, LocalDate plannedOn)
        implements Serializable {

    /** A receipt as a file. */
    public record Paper(String fileName, byte[] pdf) implements Serializable {}
}
