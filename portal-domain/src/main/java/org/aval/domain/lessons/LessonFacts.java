package org.aval.domain.lessons;

import java.util.Set;
import java.util.UUID;
import org.aval.domain.incidents.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a lesson need to know.
 *
 * @param charterVersion the charter in force on the day of the facts, null when there was none
 * @param articles its articles
 */
public record LessonFacts(CaseState state, @Nullable UUID charterVersion, Set<String> articles) {

    public LessonFacts {
        articles = Set.copyOf(articles);
    }

    /** Was it looked through, and does it still go on? */
    boolean isLookedInto() {
        return state.isTriaged() && !state.isOver();
    }

    /** Was it decided, or handled by the unit, so that there is something to learn? */
    boolean isLearntFrom() {
        return state == CaseState.DECIDED || state == CaseState.ACTIONS || state == CaseState.CLOSED;
    }
}
