package org.aval.service.interests;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.interests.DeclarationStanding;
import org.aval.domain.interests.DeclarationState;
import org.aval.domain.interests.DeclarationStep;
import org.aval.domain.interests.DeclarationWish;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * One declaration as a reader sees it.
 *
 * @param own is it the reader's
 * @param previous the reference of the declaration before, empty when there was none
 * @param gone what stood in the declaration before and is not here any more
 * @param dates the days that count, by the name of their text
 * @param names of who prepared it and who weighs it, by the name of their text
 * @param suggestedFr the sentence that follows from the links, in French
 * @param suggestedEn the same in English
 * @param copies the digests of what was frozen, the first signature first
 */
public record DeclarationRecord(
        UUID id,
        int version,
        String reference,
        UUID declarant,
        String name,
        String unit,
        boolean own,
        DeclarationState state,
        DeclarationStanding standing,
        DeclarationWish wish,
        String template,
        List<LinkView> links,
        List<LinkView> gone,
        String previous,
        Map<String, LocalDate> dates,
        Map<String, String> names,
        @Nullable InterestLevel level,
        String opinion,
        String disclosureFr,
        String disclosureEn,
        String suggestedFr,
        String suggestedEn,
        @Nullable PlanView plan,
        List<String> copies,
        Map<DeclarationStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public DeclarationRecord {
        links = List.copyOf(links);
        gone = List.copyOf(gone);
        copies = List.copyOf(copies);
        verdicts = new EnumMap<>(verdicts);
        timeline = List.copyOf(timeline);
    }

    /** May the reader take this step now, and if not why? */
    public Verdict verdict(DeclarationStep step) {
        return Objects.requireNonNull(verdicts.get(step));
    }
}
