package org.aval.service.shared;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the caller as the second person.
 *
 * @param since the day of the oldest, null when nothing waits
 */
public record Waiting(int many, @Nullable LocalDate since) implements Serializable {}
