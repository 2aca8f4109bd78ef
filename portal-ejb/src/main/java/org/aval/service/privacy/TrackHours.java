package org.aval.service.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.aval.domain.privacy.BreachClock;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** The hours and years of the law, as they were in force on the day of awareness. */
@Dependent
class TrackHours {

    @Inject
    Parameters parameters;

    @Inject
    InstitutionDesk institution;

    BreachClock clock(Instant aware, @Nullable Instant told) {
        LocalDate day = day(aware);
        return new BreachClock(aware, hours("breachTargetHours", day), hours("breachHardHours", day), told);
    }

    LocalDate keptUntil(Instant aware) {
        LocalDate day = day(aware);
        return day.plusYears(Integer.parseInt(parameters.text("breachRegisterYears", day)));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, institution.read().zone());
    }

    private @Nullable Integer hours(String key, LocalDate day) {
        String hours = parameters.text(key, day);
        return hours.isEmpty() ? null : Integer.valueOf(hours);
    }
}
