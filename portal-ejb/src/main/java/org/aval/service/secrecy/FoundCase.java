package org.aval.service.secrecy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.IncidentCategory;

/** A case in which all words stand that somebody looked for. */
public record FoundCase(UUID id, String reference, IncidentCategory category, CaseState state, LocalDate receivedOn)
        implements Serializable {}
