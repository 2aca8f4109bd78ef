package org.aval.service.measures;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.measures.InterimKind;

/**
 * What was chosen to be stopped. Not a bare number: the journal of commands names the record of a command, and that a mandate
 * or an account is touched by a case stands nowhere outside the case.
 */
public record InterimChoice(InterimKind kind, UUID record) implements Serializable {}
