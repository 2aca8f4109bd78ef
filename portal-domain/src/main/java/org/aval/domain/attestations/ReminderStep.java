package org.aval.domain.attestations;

import java.time.LocalDate;

/** Who is reminded of a signature, and on which side of its due day: the person, then the manager, then the director. */
public enum ReminderStep {
    FIRST(-1),
    SECOND(-1),
    LAST(-1),
    LATE(1),
    MANAGER(1),
    DIRECTOR(1);

    private final int side;

    ReminderStep(int side) {
        this.side = side;
    }

    /** Days from the due day: before it when negative. */
    public int offset(int days) {
        return side * days;
    }

    /** The day of this step. */
    public LocalDate day(LocalDate dueOn, int days) {
        return dueOn.plusDays(offset(days));
    }

    /** Is it told to the person themselves? */
    public boolean isToThePerson() {
        return this != MANAGER && this != DIRECTOR;
    }
}
