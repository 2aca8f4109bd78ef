package org.aval.service.reviews;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of a case.
 *
 * @param rows the latest first
 * @param words what was written with the latest, empty for who has no key to it
 * @param asking may the reader note that somebody asks for one
 * @param preparing may the reader say what the panel's decision is to do; null when none waits
 */
public record CaseReviewRecord(
        UUID incident,
        int version,
        String reference,
        IncidentCategory category,
        List<ReviewRow> rows,
        String words,
        Verdict asking,
        @Nullable Verdict preparing,
        List<TimelineLine> timeline)
        implements Serializable {

    public CaseReviewRecord {
        rows = List.copyOf(rows);
        timeline = List.copyOf(timeline);
    }
}
