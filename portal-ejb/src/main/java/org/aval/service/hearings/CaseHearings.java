package org.aval.service.hearings;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.shared.Verdict;

/**
 * Who is heard in a case.
 *
 * @param missing respondents for whom nothing is prepared
 * @param preparing may the reader prepare something
 */
public record CaseHearings(
        UUID incident,
        int version,
        String reference,
        IncidentCategory category,
        List<HearingRow> rows,
        List<Respondent> missing,
        Verdict preparing)
        implements Serializable {

    public CaseHearings {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }
}
