package org.aval.domain.incidents;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.aval.domain.shared.Verdict;

/**
 * What is weighed to judge how grave a case is (specification B7.2): nine factors, each from none to the most.
 *
 * @param identifiability how surely somebody is recognised, 0 to 3
 * @param sensitivity of what was shown, 0 to 3
 * @param persons how many are touched, 0 to 3
 * @param vulnerability of those, 0 to 2
 * @param reach how many saw it, 0 to 3
 * @param persistence how long it stays, 0 to 2
 * @param intent behind it, 0 to 2
 * @param harm that is seen, 0 to 3
 * @param repetition of the same, 0 to 2
 */
@Embeddable
public record SeverityFactors(
        int identifiability,
        int sensitivity,
        int persons,
        int vulnerability,
        int reach,
        int persistence,
        int intent,
        int harm,
        int repetition)
        implements Serializable {

    private static final int THREE = 3;
    private static final int TWO = 2;
    private static final int MODERATE = 5;
    private static final int HIGH = 10;
    private static final int CRITICAL = 15;

    /** Is each factor within its scale? */
    public Verdict within() {
        boolean outside = isOutside(identifiability, THREE)
                || isOutside(sensitivity, THREE)
                || isOutside(persons, THREE)
                || isOutside(vulnerability, TWO)
                || isOutside(reach, THREE)
                || isOutside(persistence, TWO)
                || isOutside(intent, TWO)
                || isOutside(harm, THREE)
                || isOutside(repetition, TWO);
        return Verdict.unless(outside, "incidents.factorOutside");
    }

    private static boolean isOutside(int factor, int most) {
        return factor < 0 || factor > most;
    }

    /** All of them together, 0 to 23. */
    public int score() {
        return identifiability
                + sensitivity
                + persons
                + vulnerability
                + reach
                + persistence
                + intent
                + harm
                + repetition;
    }

    /** The severity it comes to, never below the floor of the category. */
    public int level(IncidentCategory category) {
        return Math.max(ofTheScore(), category.floor());
    }

    private int ofTheScore() {
        int score = score();
        if (score >= CRITICAL) {
            return CaseSeverity.CRITICAL;
        }
        if (score >= HIGH) {
            return CaseSeverity.HIGH;
        }
        return score >= MODERATE ? CaseSeverity.MODERATE : CaseSeverity.MINOR;
    }
}
