package org.aval.service.privacy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.BreachClock;
import org.aval.domain.privacy.InformationKind;
import org.aval.domain.privacy.Notice;
import org.aval.domain.privacy.TrackState;
import org.aval.domain.privacy.TrackStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * The legal question of one case as the privacy officer sees it.
 *
 * @param place the code of the profile whose law asks
 * @param now the moment of the reading
 * @param known the first moment at which somebody inside demonstrably knew, null when nobody did yet
 * @param regime the code of the regime it was answered under, null before
 * @param missing who must still be told
 * @param keptUntil how long the line of the register is kept
 * @param words what was written last in each field
 */
public record TrackRecord(
        UUID incident,
        int version,
        String reference,
        IncidentCategory category,
        TrackState state,
        String place,
        BreachClock clock,
        Instant now,
        @Nullable Instant known,
        @Nullable InformationKind kind,
        @Nullable String regime,
        @Nullable Boolean risk,
        @Nullable Integer persons,
        @Nullable Integer residents,
        @Nullable Instant decidedAt,
        List<Notice> notices,
        Set<Addressee> missing,
        LocalDate keptUntil,
        Map<String, String> words,
        Map<TrackStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public TrackRecord {
        notices = List.copyOf(notices);
        missing = Set.copyOf(missing);
        words = Map.copyOf(words);
        verdicts = Map.copyOf(verdicts);
        timeline = List.copyOf(timeline);
    }
}
