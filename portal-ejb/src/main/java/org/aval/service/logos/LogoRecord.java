package org.aval.service.logos;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.logos.LogoFacts;
import org.aval.domain.logos.LogoInitiative;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.LogoPartner;
import org.aval.domain.logos.LogoPeriod;
import org.aval.domain.logos.LogoRoute;
import org.aval.domain.logos.LogoStakes;
import org.aval.domain.logos.LogoStanding;
import org.aval.domain.logos.LogoState;
import org.aval.domain.logos.LogoStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * One use as a reader sees it: facts, what is met, the verdict on every step, files, what was handed out, the timeline.
 *
 * @param own is the reader who asked
 * @param facts about who answers for it
 * @param compared is its partner held against declarations of interests
 * @param needsInterest does the officer for interests have to look at it
 * @param code of its permit, null as long as there is none
 * @param fetching may the reader fetch files now, and if not why
 */
public record LogoRecord(
        UUID id,
        int version,
        String reference,
        LogoState state,
        LogoStanding standing,
        boolean own,
        String requester,
        LogoInitiative initiative,
        LogoPartner partner,
        LogoStakes stakes,
        LogoPeriod period,
        Set<LogoMedium> media,
        int artwork,
        String artworkSha256,
        LogoRoute route,
        boolean needsLegal,
        boolean compared,
        boolean needsInterest,
        LogoDecided decided,
        @Nullable String code,
        LogoFacts facts,
        List<MarkRow> marks,
        List<LogoFile> files,
        List<DeliveryRow> deliveries,
        Verdict fetching,
        Map<LogoStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public LogoRecord {
        media = Set.copyOf(media);
        marks = List.copyOf(marks);
        files = List.copyOf(files);
        deliveries = List.copyOf(deliveries);
        verdicts = new EnumMap<>(verdicts);
        timeline = List.copyOf(timeline);
    }

    /** May the reader take this step now, and if not why? */
    public Verdict verdict(LogoStep step) {
        return Objects.requireNonNull(verdicts.get(step));
    }
}
