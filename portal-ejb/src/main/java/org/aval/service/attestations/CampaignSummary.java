package org.aval.service.attestations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignState;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of campaigns.
 *
 * @param dueOn null when each person has a day of their own
 * @param place where it stands in the register: the latest first day first
 */
public record CampaignSummary(
        UUID id,
        String code,
        String name,
        CampaignKind kind,
        CampaignState state,
        String charter,
        String versionNumber,
        LocalDate launchOn,
        @Nullable LocalDate dueOn,
        int asked,
        int signed,
        int late,
        int place)
        implements Serializable {}
