package org.aval.service.incidents;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.secrecy.OpeningStep;
import org.aval.domain.shared.Role;

/** Somebody of an office asked for the reporter's name, agreed, refused, or read it: told to the reporter, by the day. */
public record IdentityLine(LocalDate day, Role office, OpeningStep step) implements Serializable {}
