package org.aval.domain.logos;

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

    /** The step that allows it. */
    public LogoStep step() {
        return conditions.isEmpty() ? LogoStep.APPROVE : LogoStep.APPROVE_WITH_CONDITIONS;
    }
}
