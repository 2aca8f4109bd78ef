package org.aval.service.committee;

import java.io.Serializable;
import java.util.List;
import org.aval.domain.committee.Finding;
import org.aval.domain.incidents.IncidentCategory;
import org.jspecify.annotations.Nullable;

/**
 * What the committee found in closed cases like the one at hand. A number that is not there is below five, or such a number
 * could be computed from it.
 *
 * @param category of the case at hand
 * @param severity of the case at hand, null when it is not judged
 * @param total how many closed cases of the category there are, null when they are too few to tell anything
 * @param alike how many of them are as grave
 */
public record SimilarOutcomes(
        IncidentCategory category,
        @Nullable Integer severity,
        @Nullable Integer total,
        @Nullable Integer alike,
        List<Line> lines)
        implements Serializable {

    /** How often something was found, in all and in those that are as grave. */
    public record Line(Finding finding, @Nullable Integer total, @Nullable Integer alike) implements Serializable {}

    public SimilarOutcomes {
        lines = List.copyOf(lines);
    }

    /** Are there enough to tell anything? */
    public boolean isEnough() {
        return total != null;
    }
}
