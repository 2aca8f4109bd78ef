package org.aval.service.attestations;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.ObligationState;
import org.jspecify.annotations.Nullable;

/**
 * Where the person is with the scenarios.
 *
 * @param charterVersion the version they are about
 * @param size how many scenarios the running or the next try has
 * @param lockedUntil the end of the pause, null when there is none
 * @param lastScore right answers of the last finished try, null before the first
 * @param lastHardStopsMissed scenarios nobody may miss that were missed in it
 * @param articles the articles to read again, by the scenarios missed last
 */
public record QuizOutcome(
        UUID obligation,
        int version,
        UUID charterVersion,
        ObligationState state,
        int size,
        @Nullable UUID runningTry,
        @Nullable Instant lockedUntil,
        int triesLeft,
        int passMark,
        @Nullable Integer lastScore,
        int lastSize,
        int lastHardStopsMissed,
        List<String> articles)
        implements Serializable {

    public boolean isLocked() {
        return lockedUntil != null;
    }

    public boolean isPassed() {
        return state == ObligationState.QUIZ_PASSED || state == ObligationState.SIGNED;
    }

    /** Were there enough right answers in the last try? With a hard stop missed, that is not all. */
    public boolean isEnough() {
        return lastScore != null && lastScore * 100 >= passMark * lastSize;
    }

    public boolean isFailed() {
        return lastScore != null && !isPassed();
    }
}
