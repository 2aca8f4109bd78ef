package org.aval.service.protections;

import java.io.Serializable;
import java.util.UUID;

/** One asking, as it was shown. */
public record ProtectionRef(UUID id, int version) implements Serializable {}
