package org.aval.service.calendar;

import org.aval.domain.calendar.ClockStage;
import org.aval.domain.calendar.Deadline;
import org.jspecify.annotations.Nullable;

/** A clock, and the last stage that was told about it; null when nothing was. */
record ToldClock(Deadline deadline, @Nullable ClockStage told) {

    /** Is this stage still to be told? */
    boolean waitsFor(ClockStage stage) {
        return told == null || stage.compareTo(told) > 0;
    }
}
