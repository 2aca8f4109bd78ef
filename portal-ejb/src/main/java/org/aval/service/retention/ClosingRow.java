package org.aval.service.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.retention.Keeping;

/** A closed case that opens to who asks, or the line that is left of one, and until when it is kept. */
public record ClosingRow(
        UUID id,
        String reference,
        IncidentCategory category,
        CaseState state,
        LocalDate receivedOn,
        boolean identityKept,
        Keeping keeping)
        implements Serializable {}
