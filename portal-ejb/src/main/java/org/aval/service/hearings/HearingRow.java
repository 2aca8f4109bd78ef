package org.aval.service.hearings;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.hearings.HearingState;
import org.jspecify.annotations.Nullable;

/** A line of the hearings of a case, or of a person. */
public record HearingRow(
        UUID id,
        String person,
        HearingState state,
        @Nullable LocalDate putOn,
        @Nullable LocalDate dueOn)
        implements Serializable {}
