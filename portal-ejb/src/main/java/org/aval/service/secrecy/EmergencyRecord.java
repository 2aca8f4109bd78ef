package org.aval.service.secrecy;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.secrecy.EmergencyStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * One emergency opening as those see it whom it concerns.
 *
 * @param incident the case, null as long as it does not open to the reader
 * @param words why it was asked for, or refused
 */
public record EmergencyRecord(
        int version,
        EmergencyRow row,
        @Nullable UUID incident,
        Map<EmergencyStep, String> words,
        Map<EmergencyStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public EmergencyRecord {
        words = Map.copyOf(words);
        verdicts = Map.copyOf(verdicts);
        timeline = List.copyOf(timeline);
    }
}
