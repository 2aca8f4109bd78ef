package org.aval.service.mandates;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.mandates.TopicState;
import org.aval.domain.mandates.TopicStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a topic shows.
 *
 * @param below the topics that stand under it
 * @param mandates how many name it today
 */
public record TopicRecord(
        UUID id,
        int version,
        String code,
        @Nullable String parent,
        String nameFr,
        String nameEn,
        TopicState state,
        List<TopicLine> below,
        int mandates,
        Map<TopicStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    /** The name in "fr" or "en". */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameFr;
    }

    /** May the reader take this step? */
    public Verdict verdict(TopicStep step) {
        return verdicts.getOrDefault(step, Verdict.GRANTED);
    }
}
