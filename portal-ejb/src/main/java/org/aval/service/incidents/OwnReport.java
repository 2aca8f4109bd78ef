package org.aval.service.incidents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.aval.domain.incidents.CaseState;

/** A report of one's own: that it arrived, and where it stands. What was written is read with the code of the receipt. */
public record OwnReport(
        String reference, LocalDate receivedOn, CaseState state, LocalDate dueOn, List<IdentityLine> openings)
        implements Serializable {}
