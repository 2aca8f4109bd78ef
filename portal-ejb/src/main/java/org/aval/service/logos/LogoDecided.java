package org.aval.service.logos;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.logos.EndorsementRisk;
import org.aval.domain.logos.LogoTrail;
import org.aval.domain.logos.RefusalReason;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a use so far.
 *
 * @param legal has legal nothing against it
 * @param interest has the officer for interests nothing against it
 */
public record LogoDecided(
        LocalDate answerBy,
        boolean legal,
        boolean interest,
        @Nullable LocalDate decidedOn,
        @Nullable RefusalReason refusal,
        @Nullable EndorsementRisk risk,
        String conditions,
        @Nullable LocalDate printedOn,
        @Nullable LocalDate stopBy,
        @Nullable LocalDate endedOn)
        implements Serializable {

    static LogoDecided of(LogoTrail trail) {
        return new LogoDecided(
                trail.getAnswerBy(),
                trail.getLegalBy() != null,
                trail.getInterestBy() != null,
                trail.getDecidedOn(),
                trail.getRefusal(),
                trail.getRisk(),
                trail.getConditions(),
                trail.getPrintedOn(),
                trail.getStopBy(),
                trail.getEndedOn());
    }
}
