package org.aval.service.incidents;

import java.io.Serializable;
import java.time.Instant;
import org.aval.domain.incidents.AccessReason;

/** Who works on a case by name, as what, and since when. */
public record HandLine(String person, AccessReason capacity, Instant since) implements Serializable {}
