package org.aval.service.measures;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.measures.FinalStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;

/**
 * One measure that follows from a decision.
 *
 * @param incident the case it belongs to
 * @param item the item of the agenda with which it stands
 */
public record FinalRecord(
        UUID incident,
        UUID item,
        String reference,
        int version,
        FinalRow row,
        Map<FinalStep, Verdict> verdicts,
        List<MeasureText> texts,
        List<TimelineLine> timeline)
        implements Serializable {

    public FinalRecord {
        verdicts = Map.copyOf(verdicts);
        texts = List.copyOf(texts);
        timeline = List.copyOf(timeline);
    }
}
