package org.aval.service.attestations;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.attestations.ObligationStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/** One obligation as an office reads it: facts, the verdict on every step, the timeline. */
public record ObligationRecord(
        UUID id,
        int version,
        UUID person,
        String name,
        String title,
        String unit,
        String charter,
        String versionNumber,
        String campaignCode,
        CampaignKind campaignKind,
        ObligationState state,
        LocalDate dueOn,
        LocalDate hardLimitOn,
        boolean overdue,
        @Nullable Instant lockedUntil,
        @Nullable String exemptionReason,
        @Nullable LocalDate exemptUntil,
        @Nullable String askedReason,
        @Nullable LocalDate askedUntil,
        Map<ObligationStep, Verdict> verdicts,
        List<TimelineLine> timeline,
        @Nullable UUID attestation)
        implements Serializable {

    public ObligationRecord {
        verdicts = new EnumMap<>(verdicts);
        timeline = List.copyOf(timeline);
    }

    /** May the reader take this step now, and if not why? */
    public Verdict verdict(ObligationStep step) {
        return Objects.requireNonNull(verdicts.get(step));
    }
}
