package org.aval.domain.logos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict about a use needs to know besides the use itself.
 *
 * @param requesterInPost is who answers for it in post today
 * @param requesterUntil the last day of their contract, null when it has none
 * @param attested does their signature of the charter count today
 * @param unimpeded is nothing in the way that is nobody else's business (ruling 1)
 * @param guideAccepted did they accept the rules of use in force
 * @param marksOffered may every mark that is asked for be asked for
 * @param overdue the use whose proof is overdue, empty when there is none
 * @param permission did the partner agree in writing that its own mark is shown
 * @param interest what declarations of interests leave open
 * @param limits the days the institution gives
 */
public record LogoFacts(
        LocalDate today,
        boolean requesterInPost,
        @Nullable LocalDate requesterUntil,
        boolean attested,
        boolean unimpeded,
        boolean guideAccepted,
        boolean marksOffered,
        String overdue,
        boolean permission,
        LogoInterest interest,
        LogoLimits limits) {}
