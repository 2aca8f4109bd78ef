package org.aval.service.incidents;

import java.io.Serializable;
import java.time.Instant;
import org.aval.domain.incidents.AccessReason;

/** Who opened a case, in which capacity, what of it, and when. */
public record CaseReading(String person, AccessReason reason, String what, Instant at) implements Serializable {}
