package org.aval.service.interests;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who prepares declarations, or for whom they are prepared. */
public record AssistantLine(UUID id, String name, LocalDate since) implements Serializable {}
