package org.aval.service.interests;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about declarations that waits for somebody.
 *
 * @param id the declaration, null when there is none yet
 * @param name whose it is
 */
public record DeclarationTask(@Nullable UUID id, String reference, String name, DeclarationDuty duty, LocalDate due)
        implements Serializable {}
