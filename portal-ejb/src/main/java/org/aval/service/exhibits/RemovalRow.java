package org.aval.service.exhibits;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.exhibits.RemovalAddressee;
import org.aval.domain.exhibits.RemovalState;
import org.jspecify.annotations.Nullable;

/** A removal that was asked for, and what came of it. */
public record RemovalRow(
        UUID id,
        int version,
        RemovalAddressee addressee,
        RemovalState state,
        Instant askedAt,
        String askedBy,
        @Nullable LocalDate answeredOn,
        String address,
        String ticket,
        String reason,
        String answer)
        implements Serializable {}
