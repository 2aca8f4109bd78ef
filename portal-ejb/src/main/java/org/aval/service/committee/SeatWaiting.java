package org.aval.service.committee;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.committee.SeatStep;

/**
 * A seat that waits for somebody.
 *
 * @param step what is to be done
 * @param name whose seat
 * @param since since when, or by when
 */
public record SeatWaiting(UUID id, SeatStep step, String name, LocalDate since) implements Serializable {}
