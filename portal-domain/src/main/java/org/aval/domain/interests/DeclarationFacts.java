package org.aval.domain.interests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of declarations need to know beyond the declaration itself.
 *
 * @param assists does the declarant let who acts prepare declarations
 * @param onItsWay does another declaration of this person wait already
 * @param leftOut how many links of the declaration before that still run are not taken over
 * @param plan where the management plan stands, null when there is none
 */
public record DeclarationFacts(
        LocalDate today,
        boolean assists,
        boolean onItsWay,
        int leftOut,
        @Nullable PlanState plan,
        DeclarationLaw law) {}
