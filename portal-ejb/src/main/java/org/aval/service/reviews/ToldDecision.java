package org.aval.service.reviews;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.aval.domain.committee.Finding;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a respondent reads of the decision about them: never who reported, who decided, or what lies on others.
 *
 * @param finding what was found, null as long as nothing is decided
 * @param asking may they ask that it is looked at once more
 * @param asked what they asked for already
 */
public record ToldDecision(
        @Nullable Finding finding,
        @Nullable LocalDate decidedOn,
        List<ToldMeasure> measures,
        Verdict asking,
        List<ReviewRow> asked)
        implements Serializable {

    public ToldDecision {
        measures = List.copyOf(measures);
        asked = List.copyOf(asked);
    }
}
