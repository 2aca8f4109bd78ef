package org.aval.service.measures;

import java.io.Serializable;
import java.util.UUID;

/** The interim measure a command is about, as it was shown; not a bare number, for the reason of {@code CaseRef}. */
public record InterimRef(UUID id, int version) implements Serializable {}
