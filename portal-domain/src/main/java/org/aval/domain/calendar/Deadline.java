package org.aval.domain.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A clock that runs on a case.
 *
 * @param about what of the case it belongs to: the case itself, or one of its measures, hearings, questions
 * @param dueOn the day on which it runs out
 * @param dueAt the moment: of a day, its end
 * @param byTheHour do hours count, which run through nights and weekends
 */
public record Deadline(UUID incident, DeadlineKind kind, UUID about, LocalDate dueOn, Instant dueAt, boolean byTheHour)
        implements Serializable {

    /** Has it run out? */
    public boolean isLate(Instant now) {
        return !now.isBefore(dueAt);
    }
}
