package org.aval.service.retention;

import java.io.Serializable;
import java.util.UUID;

/** The hold a command is about, as it was shown. */
public record HoldRef(UUID id, int version) implements Serializable {}
