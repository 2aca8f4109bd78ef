package org.aval.service.measures;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.shared.Verdict;

/**
 * What was proposed and ordered in a case.
 *
 * @param targets what may still be stopped
 * @param proposing may the reader propose something
 */
public record CaseMeasures(
        UUID incident,
        int version,
        String reference,
        IncidentCategory category,
        List<InterimRow> interims,
        List<InterimTarget> targets,
        Verdict proposing)
        implements Serializable {

    public CaseMeasures {
        interims = List.copyOf(interims);
        targets = List.copyOf(targets);
    }
}
