package org.aval.service.departures;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.departures.DepartureTaskKind;

/**
 * Something that is still to be done about a departure.
 *
 * @param label what it is about: a reference, a name
 * @param path where it is done
 * @param due by when, or since when
 */
public record DepartureTask(DepartureTaskKind kind, String label, String path, LocalDate due) implements Serializable {}
