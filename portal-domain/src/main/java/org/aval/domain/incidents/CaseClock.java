package org.aval.domain.incidents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A day that runs on a case. */
public record CaseClock(ClockKind kind, LocalDate dueOn, boolean late) implements Serializable {

    /** Within so many months who reported is told what came of it (specification B7.3). */
    private static final int FEEDBACK_MONTHS = 3;

    /** Those that run that day, none when it is over. */
    public static List<CaseClock> of(CaseFile file, LocalDate today) {
        if (file.getState().isOver()) {
            return List.of();
        }
        List<CaseClock> clocks = new ArrayList<>();
        clocks.add(of(ClockKind.STEP, file.getDueOn(), today));
        clocks.add(of(ClockKind.FEEDBACK, feedback(file), today));
        LocalDate decided = file.getDecidedOn();
        if (decided != null && CaseStep.ASK_REVIEW.opensFrom(file.getState())) {
            LocalDate until = decided.plusDays(CaseGuards.REVIEW_DAYS);
            if (!today.isAfter(until)) {
                clocks.add(of(ClockKind.REVIEW, until, today));
            }
        }
        return clocks;
    }

    /** By when who reported is told what came of it. */
    public static LocalDate feedback(CaseFile file) {
        return file.getReceivedOn().plusMonths(FEEDBACK_MONTHS);
    }

    private static CaseClock of(ClockKind kind, LocalDate due, LocalDate today) {
        return new CaseClock(kind, due, due.isBefore(today));
    }
}
