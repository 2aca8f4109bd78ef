package org.aval.domain.protections;

import java.io.Serializable;
import java.time.LocalDate;

/** So many months after a report somebody asks, on this day. */
public record ProtectionTerm(int months, LocalDate dueOn) implements Serializable {}
