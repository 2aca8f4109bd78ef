package org.aval.service.interests;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.interests.PlanState;
import org.aval.domain.interests.PlanStep;
import org.aval.domain.interests.PlanWish;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;

/** A management plan as a reader sees it. */
public record PlanView(
        UUID id,
        int version,
        PlanState state,
        PlanWish wish,
        String owner,
        Map<PlanStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public PlanView {
        verdicts = new EnumMap<>(verdicts);
        timeline = List.copyOf(timeline);
    }

    /** May the reader take this step now, and if not why? */
    public Verdict verdict(PlanStep step) {
        return Objects.requireNonNull(verdicts.get(step));
    }
}
