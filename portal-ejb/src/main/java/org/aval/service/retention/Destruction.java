package org.aval.service.retention;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.retention.Outcome;

/**
 * What is left of something that was destroyed.
 *
 * @param part the name of who reported, or everything that was written
 * @param texts how many sealed texts it was
 * @param digest a sum over them, in hexadecimal
 */
public record Destruction(
        UUID id,
        String reference,
        String part,
        Outcome outcome,
        LocalDate closedOn,
        LocalDate keptUntil,
        Instant destroyedAt,
        int texts,
        int keys,
        String digest)
        implements Serializable {}
