package org.aval.service.incidents;

import java.io.Serializable;
import java.util.UUID;

/**
 * The case a command is about, as it was shown. Not a bare number: the journal of commands names the record of a command,
 * and no case may stand there.
 */
public record CaseRef(UUID id, int version) implements Serializable {}
