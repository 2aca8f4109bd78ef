package org.aval.service.protections;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.protections.ProtectionTerm;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How whoever reported a case is followed up.
 *
 * @param next when they are asked next, null when they will not be any more
 * @param asking may the reader ask now
 */
public record CaseProtections(
        UUID incident,
        int version,
        String reference,
        IncidentCategory category,
        List<ProtectionRow> rows,
        List<ProtectionTerm> terms,
        @Nullable ProtectionTerm next,
        Verdict asking,
        LocalDate today)
        implements Serializable {

    public CaseProtections {
        rows = List.copyOf(rows);
        terms = List.copyOf(terms);
    }
}
