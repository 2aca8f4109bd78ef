package org.aval.domain.mandates;

import java.io.Serializable;
import org.aval.domain.shared.Verdict;

/** One condition of a mandate for somebody: met, or not met and why. What restores it follows from its kind. */
public record Condition(ConditionKind kind, Verdict verdict) implements Serializable {

    public boolean met() {
        return verdict.granted();
    }
}
