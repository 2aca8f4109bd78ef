package org.aval.web.calendar;

import java.time.LocalDate;
import java.util.List;
import org.aval.service.calendar.DeadlineRow;

/**
 * A day of the month.
 *
 * @param inside does it belong to the month
 * @param today is it today
 */
public record CalendarDay(LocalDate day, boolean inside, boolean today, List<DeadlineRow> rows) {

    public CalendarDay {
        rows = List.copyOf(rows);
    }

    /** Does something run out on this day of the month? */
    public boolean isBusy() {
        return inside && !rows.isEmpty();
    }

    /** Its number in the month. */
    public int number() {
        return day.getDayOfMonth();
    }
}
