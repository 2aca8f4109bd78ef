package org.aval.domain.mandates;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aval.domain.shared.Verdict;

/** May somebody hold this mandate? The panel shows it, the grant asks it, every reading computes it again. */
public final class Eligibility {

    private static final Set<ConditionKind> OF_THE_DAYS = EnumSet.of(
            ConditionKind.WITHIN_CONTRACT,
            ConditionKind.PERIOD,
            ConditionKind.NOT_OVERLAPPING,
            ConditionKind.WITHIN_PARENT);

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

    /** Those of them that turn on its days. */
    static List<Condition> ofTheDays(MandateWish wish, MandateFacts facts) {
        return of(wish, facts).stream()
                .filter(condition -> OF_THE_DAYS.contains(condition.kind()))
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
