package org.aval.domain.logos;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.shared.Verdict;

/** From which day to which a mark is shown, both included: a year at most. */
@Embeddable
public record LogoPeriod(@Column(nullable = false) LocalDate startsOn, @Column(nullable = false) LocalDate endsOn)
        implements Serializable {

    public static final int MONTHS = 12;

    /** Are these days in order, and not too many? */
    public Verdict verdict() {
        return Verdict.unless(endsOn.isBefore(startsOn), "logos.endsBeforeStart")
                .and(() -> Verdict.unless(!endsOn.isBefore(startsOn.plusMonths(MONTHS)), "logos.tooLong", MONTHS));
    }
}
