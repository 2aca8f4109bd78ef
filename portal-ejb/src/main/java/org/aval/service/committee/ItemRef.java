package org.aval.service.committee;

import java.io.Serializable;
import java.util.UUID;

/** An item of an agenda as it was shown: what is done to it is refused when somebody changed it meanwhile. */
public record ItemRef(UUID id, int version) implements Serializable {}
