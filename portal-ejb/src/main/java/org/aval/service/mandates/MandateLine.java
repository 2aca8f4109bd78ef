package org.aval.service.mandates;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateType;
import org.jspecify.annotations.Nullable;

/** One of somebody's own mandates or requests. */
public record MandateLine(
        UUID id,
        String reference,
        MandateType type,
        String topics,
        MandateStanding standing,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn)
        implements Serializable {}
