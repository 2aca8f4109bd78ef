package org.aval.service.mandates;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.mandates.MandateStep;

/**
 * A mandate that waits for somebody.
 *
 * @param step what is asked of the reader
 * @param due by when, or since when
 */
public record MandateTask(UUID id, String reference, String holder, MandateStep step, LocalDate due)
        implements Serializable {}
