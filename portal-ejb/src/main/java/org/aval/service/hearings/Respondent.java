package org.aval.service.hearings;

import java.io.Serializable;
import java.util.UUID;

/** Somebody a case is about who is not heard yet; not a bare number, for the reason of {@code CaseRef}. */
public record Respondent(UUID person, String name) implements Serializable {}
