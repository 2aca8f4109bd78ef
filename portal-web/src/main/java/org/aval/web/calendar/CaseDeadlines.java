package org.aval.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aval.policies.jurisdictions.LegalTimer;
import org.aval.service.calendar.CalendarRegister;
import org.aval.service.calendar.DeadlineRow;

/** The clocks of one case, on its page. */
@Named("caseDeadlines")
@RequestScoped
public class CaseDeadlines {

    @Inject
    CalendarRegister register;

    private List<DeadlineRow> rows;
    private List<LegalTimer> periods;

    /** What runs on it. */
    public List<DeadlineRow> of(UUID incident) {
        if (rows == null) {
            rows = register.ofCase(incident);
        }
        return rows;
    }

    /** Other periods of the law, for the chair and for counsel. */
    public List<LegalTimer> periods(UUID incident) {
        if (periods == null) {
            periods = register.periods(incident);
        }
        return periods;
    }
}
