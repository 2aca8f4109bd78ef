package org.aval.service.hearings;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.hearings.Clue;
import org.aval.domain.hearings.HearingStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.exhibits.MaskedCopy;
import org.aval.service.shared.TimelineLine;

/**
 * One hearing as those see it who work on the case.
 *
 * @param offered masked copies that may be chosen for it, while it is not put yet
 * @param clues by which the reporter could be deduced, while it is not put yet
 */
public record HearingRecord(
        UUID incident,
        String reference,
        int version,
        HearingRow row,
        List<HearingText> texts,
        List<HearingPicture> pictures,
        List<MaskedCopy> offered,
        List<Clue> clues,
        Map<HearingStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public HearingRecord {
        texts = List.copyOf(texts);
        pictures = List.copyOf(pictures);
        offered = List.copyOf(offered);
        clues = List.copyOf(clues);
        verdicts = Map.copyOf(verdicts);
        timeline = List.copyOf(timeline);
    }
}
