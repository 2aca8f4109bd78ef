package org.aval.service.committee;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.committee.SessionMode;
import org.aval.domain.committee.SessionState;

/** A session as a list shows it. */
public record SessionRow(
        UUID id,
        String reference,
        SessionKind kind,
        SessionMode mode,
        Instant startsAt,
        String place,
        SessionState state,
        int items)
        implements Serializable {}
