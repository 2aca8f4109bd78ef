package org.aval.domain.interests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a declaration is worth on a day, computed from what people did and the dates (decision 3). */
public enum DeclarationStanding {
    DRAFT,
    SUBMITTED,
    UNDER_REVIEW,
    INFO_REQUESTED,
    IN_FORCE,
    /** A newer one stands. */
    SUPERSEDED,
    /** It was not renewed in time. */
    EXPIRED;

    /**
     * What it is worth.
     *
     * @param newer does a newer one of the same person stand
     */
    public static DeclarationStanding of(
            DeclarationState state, boolean newer, @Nullable LocalDate validUntil, LocalDate day) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case SUBMITTED -> SUBMITTED;
            case UNDER_REVIEW -> UNDER_REVIEW;
            case INFO_REQUESTED -> INFO_REQUESTED;
            case IN_FORCE -> newer ? SUPERSEDED : validUntil != null && day.isAfter(validUntil) ? EXPIRED : IN_FORCE;
        };
    }
}
