package org.aval.domain.retention;

import org.aval.domain.committee.Finding;
import org.aval.domain.incidents.CaseState;
import org.jspecify.annotations.Nullable;

/** How a case ended, as far as it matters for how long it is kept (specification B7, retention). */
public enum Outcome {
    /** Looked through and not followed: not admissible, told before, or somebody else's. */
    DISMISSED("caseKeepDismissedMonths"),
    NO_BREACH("caseKeepNoBreachMonths"),
    BREACH("caseKeepBreachMonths"),
    /** Handed on to discipline, an order or a court. */
    REFERRED("caseKeepReferredMonths");

    private final String parameter;

    Outcome(String parameter) {
        this.parameter = parameter;
    }

    /**
     * How it ended.
     *
     * @param finding what the committee found, null when it never came before it
     */
    public static Outcome of(CaseState state, @Nullable Finding finding) {
        if (state != CaseState.CLOSED) {
            return DISMISSED;
        }
        if (finding == null) {
            return NO_BREACH;
        }
        return switch (finding) {
            case BREACH_MINOR, BREACH_SERIOUS -> BREACH;
            case REFERRED -> REFERRED;
            default -> NO_BREACH;
        };
    }

    /** The parameter that says for how many months. */
    public String parameter() {
        return parameter;
    }
}
