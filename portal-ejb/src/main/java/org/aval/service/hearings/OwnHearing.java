package org.aval.service.hearings;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.aval.domain.hearings.HearingStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.committee.ChallengeSheet;

/**
 * What is put to the reader, and what they answered: never who reported, what is noted, or who else it is about. Not even
 * the reference of the case stands here.
 */
public record OwnHearing(
        int version,
        HearingRow row,
        List<HearingText> texts,
        ChallengeSheet challenges,
        List<HearingPicture> pictures,
        Map<HearingStep, Verdict> verdicts)
        implements Serializable {

    public OwnHearing {
        texts = List.copyOf(texts);
        pictures = List.copyOf(pictures);
        verdicts = Map.copyOf(verdicts);
    }
}
