package org.aval.service.exhibits;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Verdict;

/** The evidence of a case, as the page of the case shows it. */
public record CaseExhibits(UUID incident, String reference, List<ExhibitRow> rows, Verdict adding)
        implements Serializable {

    public CaseExhibits {
        rows = List.copyOf(rows);
    }
}
