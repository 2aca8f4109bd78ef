package org.aval.domain.logos;

import java.time.LocalDate;

/** What a use is worth on a day: computed at every reading, never kept. */
public enum LogoStanding {
    SUBMITTED,
    BRAND_REVIEW,
    LEGAL_REVIEW,
    UPCOMING,
    ACTIVE,
    PAUSED,
    EXPIRED,
    PROOF_OVERDUE,
    AMENDMENT_REQUIRED,
    REJECTED,
    REVOKED,
    COMPLETED,
    WITHDRAWN;

    /** The rule of the view logo_use_now; their test holds the two against each other. */
    static LogoStanding of(LogoState state, LocalDate startsOn, LocalDate endsOn, LogoFacts facts) {
        if (!state.isAllowed()) {
            return valueOf(state.name());
        }
        LocalDate today = facts.today();
        if (startsOn.isAfter(today)) {
            return UPCOMING;
        }
        if (endsOn.isBefore(today)) {
            return endsOn.plusDays(facts.limits().proofDays()).isBefore(today) ? PROOF_OVERDUE : EXPIRED;
        }
        return facts.requesterInPost() ? ACTIVE : PAUSED;
    }
}
