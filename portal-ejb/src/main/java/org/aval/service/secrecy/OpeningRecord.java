package org.aval.service.secrecy;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.secrecy.OpeningState;
import org.aval.domain.secrecy.OpeningStep;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * One opening of the vault as one of the two offices sees it.
 *
 * @param caseOpens does the case itself open to the reader
 * @param answering the office that answers
 * @param openUntil until when both may read, null before somebody agreed
 * @param over is that time over
 * @param words what was written at a step: why it was asked, why it was refused
 */
public record OpeningRecord(
        UUID id,
        int version,
        UUID incident,
        String reference,
        boolean caseOpens,
        OpeningState state,
        Role answering,
        @Nullable Instant openUntil,
        boolean over,
        Map<OpeningStep, String> words,
        Map<OpeningStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public OpeningRecord {
        words = Map.copyOf(words);
        verdicts = Map.copyOf(verdicts);
        timeline = List.copyOf(timeline);
    }
}
