package org.aval.service.parameters;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day on which the offices are closed.
 *
 * @param addedBy who added it; empty for a public holiday
 * @param removable may it still be taken back: the institution's own, and not past
 */
public record ClosingDay(LocalDate day, String name, String addedBy, boolean removable) implements Serializable {

    /** Is it the law's and not the institution's? */
    public boolean isHoliday() {
        return addedBy.isEmpty();
    }
}
