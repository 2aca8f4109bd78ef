package org.aval.service.protections;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What waits for the desk: to ask, or to look after what was hinted at.
 *
 * @param hint is it something that was hinted at
 */
public record ProtectionWaiting(UUID incident, LocalDate dueOn, boolean hint) implements Serializable {}
