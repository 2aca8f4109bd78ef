package org.aval.service.evidence;

import java.io.Serializable;
import java.util.UUID;

/** The witness a command is about, as it was shown. */
public record WitnessRef(UUID id, int version) implements Serializable {}
