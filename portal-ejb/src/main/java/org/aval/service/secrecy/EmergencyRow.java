package org.aval.service.secrecy;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.aval.domain.secrecy.OpeningState;
import org.jspecify.annotations.Nullable;

/**
 * A line of an emergency opening.
 *
 * @param person who asked
 * @param other who answered, empty before
 * @param until until when both read, null before somebody agreed
 * @param over is that time over
 */
public record EmergencyRow(
        UUID id,
        String reference,
        OpeningState state,
        String person,
        String other,
        Instant askedAt,
        @Nullable Instant until,
        boolean over)
        implements Serializable {}
