package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.attestations.CampaignKind;
import org.aval.service.shared.Parameters;

/** By when whoever is asked signs: the days of a campaign for somebody who begins on a day. */
@Dependent
class Terms {

    @Inject
    Parameters parameters;

    /** A newcomer counts from the first day in the institution, everybody else answers by the campaign's day or days. */
    Term of(Campaign campaign, LocalDate startsOn, LocalDate today) {
        if (campaign.getKind() == CampaignKind.ONBOARDING) {
            LocalDate first = later(startsOn, today);
            LocalDate due = parameters.onboardingDue(first);
            return new Term(due, later(due, parameters.onboardingHardLimit(first)));
        }
        LocalDate due = due(campaign, later(startsOn, today), today);
        return new Term(due, parameters.onboardingHardLimit(due));
    }

    private LocalDate due(Campaign campaign, LocalDate first, LocalDate today) {
        Integer days = campaign.getDueDays();
        LocalDate planned = campaign.getDueOn();
        if (days != null) {
            return first.plusDays(days);
        }
        return planned == null || planned.isBefore(first) ? parameters.askedDue(later(first, today)) : planned;
    }

    /** By when somebody answers whose release has ended. */
    LocalDate again(LocalDate today) {
        return parameters.askedDue(today);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
