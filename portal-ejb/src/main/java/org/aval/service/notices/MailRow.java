package org.aval.service.notices;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the outbox: to whom, what kind, where it stands. Never its words: those belong to the recipient. */
public record MailRow(
        UUID id,
        String kind,
        String name,
        String address,
        MailState state,
        Instant createdAt,
        @Nullable Instant sentAt,
        int tries,
        String lastError,
        boolean onFile)
        implements Serializable {}
