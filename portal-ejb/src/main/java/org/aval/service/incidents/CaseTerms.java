package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.aval.domain.incidents.CaseDays;
import org.aval.domain.incidents.CaseSeverity;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.incidents.IncidentCase;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** By when what comes after a step is due (specification B7.3), on days on which the offices are open. */
@Dependent
class CaseTerms {

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Parameters parameters;

    /** The day after a step taken today, null when it moves none. */
    @Nullable
    LocalDate after(CaseStep step, IncidentCase incident, LocalDate today) {
        return switch (step) {
            case TRIAGE, RECALL, REOPEN, CONTAIN -> workingDays(today, "caseTriageBusinessDays");
            case HAND_TO_UNIT -> workingDays(today, "caseUnitBusinessDays");
            case INVESTIGATE -> today.plusDays(parameters.number("caseInvestigationDays"));
            case HEAR -> workingDays(today, "caseObservationBusinessDays");
            case DEFER -> workingDays(later(today, incident.getDueOn()), "caseObservationBusinessDays");
            case REFER -> session(Objects.requireNonNullElse(incident.getSeverity(), CaseSeverity.MODERATE), today);
            case DECIDE, REPORT_FROM_UNIT -> workingDays(today, "caseNotificationBusinessDays");
            case ACT -> later(
                    days().feedback(incident.getReceivedOn()), workingDays(today, "caseNotificationBusinessDays"));
            case ASK_REVIEW -> today.plusDays(days().review());
            default -> null;
        };
    }

    /** What the institution fixed for the days of a case. */
    CaseDays days() {
        return new CaseDays(parameters.number("caseReviewDays"), parameters.number("whistleFeedbackMonths"));
    }

    /** The same, for a step after which something is always due. */
    LocalDate due(CaseStep step, IncidentCase incident, LocalDate today) {
        return Objects.requireNonNull(after(step, incident, today));
    }

    private LocalDate workingDays(LocalDate from, String parameter) {
        return calendar.after(from, parameters.number(parameter));
    }

    private LocalDate session(int severity, LocalDate today) {
        return switch (severity) {
            case CaseSeverity.CRITICAL -> today.plusDays(parameters.number("caseSessionUrgentDays"));
            case CaseSeverity.HIGH -> workingDays(today, "caseSessionBusinessDays");
            default -> nextOrdinary(today);
        };
    }

    /** The next ordinary session; the committee meets each month where none is planned yet. */
    private LocalDate nextOrdinary(LocalDate today) {
        @SuppressWarnings("unchecked")
        List<LocalDate> days = em.createNativeQuery(
                        """
                        select cast(s.starts_at at time zone i.zone as date) as day from committee_session s, institution i
                         where s.kind = 'ORDINARY' and s.state in ('PLANNED', 'CONVENED')
                           and cast(s.starts_at at time zone i.zone as date) > :today
                         order by s.starts_at limit 1""",
                        LocalDate.class)
                .setParameter("today", today)
                .getResultList();
        return days.stream().findFirst().orElse(today.plusMonths(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
