package org.aval.service.committee;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aval.domain.committee.SessionStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * A session as somebody sees it.
 *
 * @param second is it a second convening
 * @param latestCall until when it is convened in time
 * @param taken may something be put on its agenda
 * @param again may it be convened a second time
 */
public record SessionRecord(
        SessionRow row,
        int version,
        boolean second,
        Instant latestCall,
        @Nullable Instant convenedAt,
        List<AgendaLine> agenda,
        List<TablePlace> table,
        Map<SessionStep, Verdict> verdicts,
        boolean taken,
        boolean again,
        List<TimelineLine> timeline)
        implements Serializable {

    public SessionRecord {
        agenda = List.copyOf(agenda);
        table = List.copyOf(table);
        verdicts = Map.copyOf(verdicts);
        timeline = List.copyOf(timeline);
    }
}
