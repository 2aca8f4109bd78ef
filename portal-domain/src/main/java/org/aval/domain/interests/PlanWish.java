package org.aval.domain.interests;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Verdict;

/**
 * A plan as the officer proposes it.
 *
 * @param owner who watches over it, never the declarant
 * @param dueOn by when the measures are taken
 * @param reviewOn when it is looked at
 */
public record PlanWish(Set<Measure> measures, UUID owner, String details, LocalDate dueOn, LocalDate reviewOn)
        implements Serializable {

    private static final int LONGEST = 2000;

    public PlanWish {
        measures = Set.copyOf(measures);
        details = details.strip();
    }

    Verdict complete(UUID declarant) {
        return Verdict.unless(measures.isEmpty(), "interests.plan.noMeasure")
                .and(() -> Verdict.unless(owner.equals(declarant), "interests.plan.notByThemselves"))
                .and(() -> Verdict.unless(reviewOn.isBefore(dueOn), "interests.plan.reviewBeforeDue"))
                .and(() -> Verdict.unless(details.length() > LONGEST, "interests.tooLong", LONGEST));
    }
}
