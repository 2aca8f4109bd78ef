package org.aval.domain.consents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.shared.Verdict;

/** From which day to which somebody agreed to be shown, both included. */
@Embeddable
public record ConsentPeriod(@Column(nullable = false) LocalDate startsOn, @Column(nullable = false) LocalDate endsOn)
        implements Serializable {

    /** Are these days in order, not over, and not too many? */
    Verdict verdict(LocalDate today, int months) {
        return Verdict.unless(endsOn.isBefore(startsOn), "consents.endsBeforeStart")
                .and(() -> Verdict.unless(endsOn.isBefore(today), "consents.over"))
                .and(() -> Verdict.unless(
                        !endsOn.isBefore(startsOn.plusMonths(months).plusDays(1)), "consents.tooLong", months));
    }
}
