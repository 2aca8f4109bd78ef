package org.aval.service.committee;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case that waits for the committee. */
public record CaseForAgenda(UUID id, String reference, @Nullable Integer severity, LocalDate dueOn)
        implements Serializable {}
