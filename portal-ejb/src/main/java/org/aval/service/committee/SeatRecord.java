package org.aval.service.committee;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.committee.SeatCondition;
import org.aval.domain.committee.SeatStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * One seat as a reader sees it: who has it, what is missing for it to count, what may be done, the timeline.
 *
 * @param own does the reader sit there
 * @param conditions what a seat of this kind needs, each with whether it is met
 * @param verdicts for each step that opens from where the seat is, may the reader take it and if not why
 */
public record SeatRecord(
        UUID id,
        int version,
        SeatRow row,
        boolean own,
        @Nullable LocalDate pledgedOn,
        @Nullable LocalDate endedOn,
        Map<SeatCondition, Boolean> conditions,
        Map<SeatStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public SeatRecord {
        conditions = Map.copyOf(conditions);
        verdicts = Map.copyOf(verdicts);
        timeline = List.copyOf(timeline);
    }

    /** What is missing today. */
    public Set<SeatCondition> missing() {
        return row.missing();
    }
}
