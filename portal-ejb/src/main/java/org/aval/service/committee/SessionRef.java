package org.aval.service.committee;

import java.io.Serializable;
import java.util.UUID;

/** A session as it was shown: what is done to it is refused when somebody changed it meanwhile. */
public record SessionRef(UUID id, int version) implements Serializable {}
