package org.aval.service.attestations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.attestations.AudienceRule;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignState;
import org.aval.domain.attestations.CampaignStep;
import org.aval.domain.attestations.QuizRules;
import org.aval.domain.attestations.UnitProgress;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as a reader sees it: facts, how far each unit is, the verdict on every step, the timeline.
 *
 * @param unitNames the names of the units its audience names
 * @param matching how many it would ask if it were opened now; what it expected, once it is open
 * @param asking are people still being asked for the first time?
 * @param total all units together
 * @param units late first; small ones told together to a reader who sees no people
 * @param inFull does the reader see small units, steps and authors?
 */
public record CampaignRecord(
        UUID id,
        int version,
        String code,
        String name,
        CampaignKind kind,
        CampaignState state,
        String charter,
        String versionNumber,
        LocalDate launchOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer dueDays,
        boolean rolling,
        AudienceRule audience,
        List<String> unitNames,
        QuizRules quiz,
        int matching,
        boolean asking,
        UnitProgress total,
        List<UnitProgress> units,
        boolean inFull,
        Map<CampaignStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public CampaignRecord {
        unitNames = List.copyOf(unitNames);
        units = List.copyOf(units);
        verdicts = new EnumMap<>(verdicts);
        timeline = List.copyOf(timeline);
    }

    /** May the reader take this step now, and if not why? */
    public Verdict verdict(CampaignStep step) {
        return Objects.requireNonNull(verdicts.get(step));
    }
}
