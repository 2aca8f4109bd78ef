package org.aval.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a record's journal. Written once, never changed: the database refuses it.
 *
 * @param at when it became known, UTC
 * @param effectiveOn the day it takes effect (decision 4: every register can be read as of a day)
 * @param author the staff number of who acted
 * @param actedAs the role in which the author acted
 */
@Embeddable
public record JournalEntry(
        @Column(nullable = false) Instant at,
        @Column(nullable = false) LocalDate effectiveOn,
        @Column(nullable = false) String author,
        @Column(nullable = false) String actedAs,
        @Column(nullable = false) String step,
        @Nullable String fromState,
        @Column(nullable = false) String toState,
        @Column(nullable = false, length = 2000) String motive)
        implements Serializable {

    /** The line for a step that leads from one state (null at the beginning) to another. */
    public static <S extends Enum<S>> JournalEntry of(Step<S> step, @Nullable S from, S to, Act act) {
        Role office =
                step.by().stream().filter(act.by()::is).sorted().findFirst().orElse(Role.EMPLOYEE);
        return in(office, step, from, to, act);
    }

    /** The line for a step taken in this office, whatever other one the author holds. */
    public static <S extends Enum<S>> JournalEntry in(Role office, Step<S> step, @Nullable S from, S to, Act act) {
        return new JournalEntry(
                act.at(),
                act.effectiveOn(),
                act.by().staffNo(),
                office.name(),
                step.name(),
                from == null ? null : from.name(),
                to.name(),
                act.motive());
    }
}
