package org.aval.domain.logos;

import org.aval.domain.shared.Verdict;

/**
 * On what terms a use is allowed.
 *
 * @param conditions empty when there are none
 */
public record LogoTerms(LogoPeriod period, EndorsementRisk risk, String conditions) {

    public LogoTerms(LogoPeriod period, EndorsementRisk risk, String conditions) {
        this.period = period;
        this.risk = risk;
        this.conditions = conditions.strip();
    }

    /** Do they stay within the days that were asked for? */
    Verdict verdict(LogoPeriod asked, int months) {
        boolean beyond =
                period.startsOn().isBefore(asked.startsOn()) || period.endsOn().isAfter(asked.endsOn());
        return period.verdict(months)
                .and(() -> Verdict.unless(beyond, "logos.beyondTheWish", asked.startsOn(), asked.endsOn()));
    }

    /** The step that allows it. */
    public LogoStep step() {
        return conditions.isEmpty() ? LogoStep.APPROVE : LogoStep.APPROVE_WITH_CONDITIONS;
    }
}
