package org.aval.domain.mandates;

import java.util.Arrays;
import java.util.List;
import org.aval.domain.shared.Verdict;

/** May somebody hold this mandate? The panel shows it, the grant asks it, every reading computes it again. */
public final class Eligibility {

    private Eligibility() {}

    /** Each condition for a mandate that is asked for, in the order in which they are read. */
    public static List<Condition> of(MandateWish wish, MandateFacts facts) {
        return Arrays.stream(ConditionKind.values())
                .filter(kind -> kind != ConditionKind.GRANTOR_HOLDS && kind.concerns(wish))
                .map(kind -> new Condition(kind, kind.ask(wish, facts, false)))
                .toList();
    }

    /** Each condition that a mandate meets every day once it was granted. */
    public static List<Condition> lasting(MandateWish wish, MandateFacts facts) {
        return Arrays.stream(ConditionKind.values())
                .filter(kind -> kind.isLasting() && kind.concerns(wish))
                .map(kind -> new Condition(kind, kind.ask(wish, facts, true)))
                .toList();
    }

    /** The first condition that is not met, or granted. */
    static Verdict first(List<Condition> conditions) {
        return conditions.stream()
                .map(Condition::verdict)
                .filter(verdict -> !verdict.granted())
                .findFirst()
                .orElse(Verdict.GRANTED);
    }

    /** Are all of them met? */
    public static boolean met(List<Condition> conditions) {
        return conditions.stream().allMatch(Condition::met);
    }
}
