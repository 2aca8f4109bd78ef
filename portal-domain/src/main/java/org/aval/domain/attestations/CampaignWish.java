package org.aval.domain.attestations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign somebody asks for.
 *
 * @param dueOn the day by which everybody signs, null when each has some days from being asked
 * @param dueDays days from being asked, null for a day that is the same for all
 * @param rolling are people asked too who join or come to match while it is open?
 */
public record CampaignWish(
        CampaignKind kind,
        CampaignName name,
        UUID charterVersion,
        LocalDate launchOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer dueDays,
        boolean rolling,
        AudienceRule audience,
        QuizRules quiz)
        implements Serializable {}
