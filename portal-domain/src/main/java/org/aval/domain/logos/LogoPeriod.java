package org.aval.domain.logos;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.shared.Verdict;

/** From which day to which a mark is shown, both included. */
@Embeddable
public record LogoPeriod(@Column(nullable = false) LocalDate startsOn, @Column(nullable = false) LocalDate endsOn)
        implements Serializable {

    /** Are these days in order, and not too many? */
    public Verdict verdict(int months) {
        return Verdict.unless(endsOn.isBefore(startsOn), "logos.endsBeforeStart")
                .and(() -> Verdict.unless(!endsOn.isBefore(startsOn.plusMonths(months)), "logos.tooLong", months));
    }
}
