package org.aval.domain.statistics;

import org.aval.domain.committee.Finding;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.retention.Outcome;
import org.jspecify.annotations.Nullable;

/** How a case ended, or that it goes on, as it is counted for its year. */
public enum Ending {
    UNDER_WAY,
    DISMISSED,
    NO_BREACH,
    BREACH,
    REFERRED;

    /** @param finding what the committee found, null when it never came before it */
    public static Ending of(CaseState state, @Nullable Finding finding) {
        return state.isOver() ? valueOf(Outcome.of(state, finding).name()) : UNDER_WAY;
    }
}
