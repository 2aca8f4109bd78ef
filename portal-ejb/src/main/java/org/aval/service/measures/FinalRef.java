package org.aval.service.measures;

import java.io.Serializable;
import java.util.UUID;

/** A measure that follows from a decision, as it was shown. */
public record FinalRef(UUID id, int version) implements Serializable {}
