package org.aval.service.measures;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.measures.InterimStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;

/**
 * One interim measure.
 *
 * @param incident the case it belongs to
 * @param mostUntil the last day until which it may hold when it is decided today
 */
public record InterimRecord(
        UUID incident,
        String reference,
        int version,
        InterimRow row,
        LocalDate mostUntil,
        Map<InterimStep, Verdict> verdicts,
        List<MeasureText> texts,
        List<TimelineLine> timeline)
        implements Serializable {

    public InterimRecord {
        verdicts = Map.copyOf(verdicts);
        texts = List.copyOf(texts);
        timeline = List.copyOf(timeline);
    }
}
