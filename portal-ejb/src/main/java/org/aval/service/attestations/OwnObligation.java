package org.aval.service.attestations;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.ObligationState;
import org.jspecify.annotations.Nullable;

/** One of my own obligations: what, how far, by when, and the way on. */
public record OwnObligation(
        UUID id,
        int version,
        String charter,
        String versionNumber,
        CampaignKind campaign,
        ObligationState state,
        LocalDate dueOn,
        LocalDate hardLimitOn,
        @Nullable LocalDate exemptUntil,
        @Nullable Instant lockedUntil)
        implements Serializable {

    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && today.isAfter(dueOn);
    }
}
