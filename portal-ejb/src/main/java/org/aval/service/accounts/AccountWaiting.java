package org.aval.service.accounts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.accounts.AccountStep;

/**
 * An account that waits for the reader.
 *
 * @param step what is to be done
 * @param since the day on which it began to wait
 */
public record AccountWaiting(UUID id, String name, AccountStep step, LocalDate since) implements Serializable {}
