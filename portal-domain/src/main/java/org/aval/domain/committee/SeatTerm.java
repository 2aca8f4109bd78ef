package org.aval.domain.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * From when to when somebody sits, and how often it was renewed.
 *
 * @param number the first term is 1; there are two at most
 */
@Embeddable
public record SeatTerm(
        @Column(nullable = false) LocalDate startsOn,
        @Column(nullable = false) LocalDate endsOn,
        @Column(name = "term", nullable = false) int number)
        implements Serializable {

    static final int MOST = 2;

    /** The first term. */
    public static SeatTerm first(LocalDate startsOn, int years) {
        return new SeatTerm(startsOn, startsOn.plusYears(years).minusDays(1), 1);
    }

    /** One more, from the day after. */
    SeatTerm again(int years) {
        return new SeatTerm(startsOn, endsOn.plusYears(years), number + 1);
    }

    boolean mayBeRenewed() {
        return number < MOST;
    }
}
