package org.aval.service.mandates;

import org.aval.domain.mandates.InterestFacts;
import org.aval.domain.mandates.MandateStanding;

/**
 * What a mandate is worth on a day, and what its holder had declared by then.
 *
 * @param watched the holder adds a sentence, once Communications have read it
 */
public record MandateWorth(MandateStanding standing, InterestFacts interests, boolean watched) {

    /** A mandate of which nothing is known speaks for nobody. */
    static final MandateWorth NOTHING = new MandateWorth(MandateStanding.BLOCKED, InterestFacts.UNDECLARED, false);

    /** Does an interest of the holder's touch it? */
    boolean isTouched() {
        return watched || interests.matched();
    }

    /** What it is worth on one topic: a link may close that one alone. */
    public MandateStanding on(String topic) {
        return standing.speaks() && interests.isClosed(topic) ? MandateStanding.BLOCKED : standing;
    }
}
