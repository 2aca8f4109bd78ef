package org.aval.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How far a clock has run, and so what is told about it; each once, and never an earlier one after a later one. */
public enum ClockStage {
    /** It has begun: told at once only where hours count. */
    OPENED,
    /** It soon runs out. */
    BEFORE,
    /** It runs out today. */
    DUE,
    /** It has run out. */
    PASSED,
    /** It ran out some days ago, and still runs. */
    UNANSWERED;

    /** Where a clock stands; empty as long as nothing is to be told. */
    public static Optional<ClockStage> of(Deadline deadline, ClockHorizon horizon) {
        boolean over = !horizon.now().isBefore(deadline.dueAt());
        if (deadline.kind().isWindow()) {
            return over ? Optional.empty() : near(deadline, horizon);
        }
        if (!over) {
            return near(deadline, horizon);
        }
        boolean longAgo = deadline.byTheHour()
                ? !horizon.now().isBefore(deadline.dueAt().plus(horizon.hoursAfter()))
                : !deadline.dueOn().isAfter(horizon.longAgo());
        return Optional.of(longAgo ? UNANSWERED : PASSED);
    }

    private static Optional<ClockStage> near(Deadline deadline, ClockHorizon horizon) {
        if (deadline.byTheHour()) {
            Instant from = deadline.dueAt().minus(horizon.hoursBefore());
            boolean soon = !horizon.now().isBefore(from);
            return soon
                    ? Optional.of(BEFORE)
                    : Optional.of(OPENED).filter(any -> deadline.kind() == DeadlineKind.LEGAL);
        }
        LocalDate due = deadline.dueOn();
        if (!due.isAfter(horizon.today())) {
            return Optional.of(DUE);
        }
        return due.isAfter(horizon.soon()) ? Optional.empty() : Optional.of(BEFORE);
    }
}
