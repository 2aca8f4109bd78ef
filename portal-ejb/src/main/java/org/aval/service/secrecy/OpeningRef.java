package org.aval.service.secrecy;

import java.io.Serializable;
import java.util.UUID;

/** The opening a command is about, as it was shown; not a bare number, so that the journal of commands names no case. */
public record OpeningRef(UUID id, int version) implements Serializable {}
