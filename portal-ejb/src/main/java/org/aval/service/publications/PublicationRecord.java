package org.aval.service.publications;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.PublicationState;
import org.aval.domain.publications.PublicationStep;
import org.aval.domain.publications.PublicationText;
import org.aval.domain.publications.Reading;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * A publication as a reader sees it: what it says, who has to read it, the verdict on every step, the timeline.
 *
 * @param disclosure the sentence the mandate wants added, empty for none
 * @param agreement what agreeing means now: the last reading approves, one before endorses
 */
public record PublicationRecord(
        UUID id,
        int version,
        String reference,
        PublicationState state,
        String author,
        UUID mandateId,
        String mandate,
        String disclosure,
        Platform channel,
        LocalDate plannedOn,
        PublicationText text,
        LocalDate answerBy,
        Set<Reading> open,
        PublicationStep agreement,
        boolean own,
        String address,
        @Nullable LocalDate publishedOn,
        Map<PublicationStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public PublicationRecord {
        open = Set.copyOf(open);
        verdicts = new EnumMap<>(verdicts);
        timeline = List.copyOf(timeline);
    }

    /** May the reader take this step now, and if not why? */
    public Verdict verdict(PublicationStep step) {
        return Objects.requireNonNull(verdicts.get(step));
    }
}
