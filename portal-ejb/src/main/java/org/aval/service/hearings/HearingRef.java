package org.aval.service.hearings;

import java.io.Serializable;
import java.util.UUID;

/** The hearing a command is about, as it was shown; not a bare number, for the reason of {@code CaseRef}. */
public record HearingRef(UUID id, int version) implements Serializable {}
