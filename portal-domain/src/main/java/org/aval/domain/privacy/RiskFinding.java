package org.aval.domain.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the privacy officer answers the question of the law.
 *
 * @param regime the code of the regime that asks
 * @param rule when the persons concerned are told under it
 * @param authorities who is told when the answer is yes
 * @param risk the answer
 * @param tellPersons are the persons concerned told
 * @param persons how many they are, null when that is not known
 * @param residents how many of them live in the place of the law, null when that is not known
 */
public record RiskFinding(
        InformationKind kind,
        String regime,
        PersonsRule rule,
        List<Addressee> authorities,
        boolean risk,
        boolean tellPersons,
        @Nullable Integer persons,
        @Nullable Integer residents) {

    public RiskFinding {
        authorities = List.copyOf(authorities);
    }
}
