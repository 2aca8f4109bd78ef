package org.aval.service.logos;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.logos.LogoStep;

/**
 * A use that waits for the reader.
 *
 * @param step what is to be done
 * @param due by when
 */
public record LogoWaiting(UUID id, String title, LogoStep step, LocalDate due) implements Serializable {}
