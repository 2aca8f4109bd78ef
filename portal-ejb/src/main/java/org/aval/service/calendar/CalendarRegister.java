package org.aval.service.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.AccessReason;
import org.aval.policies.jurisdictions.LegalTimer;
import org.aval.policies.jurisdictions.LegalTimers;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.InstitutionDesk;

/** The deadlines of who asks: clocks of the cases that open to them, and of their own hearing. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class CalendarRegister {

    @Inject
    CaseCaller caller;

    @Inject
    CaseDoor door;

    @Inject
    Deadlines deadlines;

    @Inject
    BusinessCalendar calendar;

    @Inject
    InstitutionDesk institution;

    /** What runs out in a month, the first ones first. */
    public List<DeadlineRow> month(YearMonth month) {
        return deadlines.of(reader(), month.atDay(1), month.atEndOfMonth());
    }

    /** What ran out before today and still runs. */
    public List<DeadlineRow> late() {
        return deadlines.before(reader(), institution.today());
    }

    /** What runs on one case; nothing where it does not open. */
    public List<DeadlineRow> ofCase(UUID incident) {
        return deadlines.ofCase(reader(), incident);
    }

    /**
     * Other periods of the law that may run beside a case: for the chair who leads it, and for counsel who was asked.
     *
     * @throws org.aval.domain.shared.Refusal when the case does not open
     */
    public List<LegalTimer> periods(UUID incident) {
        AccessReason reason = door.open(incident).access().reason();
        return reason == AccessReason.CHAIR || reason == AccessReason.COUNSEL
                ? calendar.profile().map(place -> LegalTimers.of(place.code())).orElse(List.of())
                : List.of();
    }

    private UUID reader() {
        return caller.identified().person();
    }
}
