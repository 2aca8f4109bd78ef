package org.aval.service.departures;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.departures.DepartureKind;
import org.aval.domain.departures.DepartureStanding;

/**
 * One line of the register of departures.
 *
 * @param unit the unit the person leaves
 * @param open how much is left to be done
 */
public record DepartureRow(
        UUID id,
        String name,
        String staffNo,
        DepartureKind kind,
        DepartureStanding standing,
        String unit,
        LocalDate occurredOn,
        Instant openedAt,
        int open)
        implements Serializable {}
