package org.aval.service.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.people.PersonStatus;
import org.jspecify.annotations.Nullable;

/** One line of the register of people. */
public record PersonRow(
        UUID id,
        String staffNo,
        String name,
        String title,
        String unit,
        PersonStatus status,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String sortKey)
        implements Serializable {}
