package org.aval.service.incidents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.CaseDesk;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.IncidentCategory;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of cases.
 *
 * @param severity 1 to 4, null before it was looked through
 * @param dueOn by when the next step is due
 * @param late is that day over while somebody should still act
 */
public record CaseRow(
        UUID id,
        String reference,
        CaseState state,
        IncidentCategory category,
        CaseChannel channel,
        CaseDesk desk,
        @Nullable Integer severity,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean late)
        implements Serializable {}
