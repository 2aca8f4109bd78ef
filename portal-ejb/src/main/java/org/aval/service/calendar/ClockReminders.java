package org.aval.service.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.calendar.ClockHorizon;
import org.aval.domain.calendar.ClockStage;
import org.aval.domain.calendar.Deadline;
import org.aval.service.notices.WaitingLetters;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;

/**
 * Tells what clocks have reached, each stage once: what was told is written down with the letter that tells it, so that
 * nothing is told twice whatever stops in between. A stage that was slept through is not told any more once a later one is.
 */
@Dependent
class ClockReminders {

    @PersistenceContext
    EntityManager em;

    @Inject
    Deadlines deadlines;

    @Inject
    ClockReaders readers;

    @Inject
    WaitingLetters letters;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Parameters parameters;

    @Inject
    InstitutionDesk institution;

    @Inject
    Clock clock;

    /** One letter a reader, however many clocks it is about. */
    void tell() {
        ClockHorizon horizon = horizon();
        Set<UUID> waited = new LinkedHashSet<>();
        for (ToldClock clocked : deadlines.all()) {
            ClockStage.of(clocked.deadline(), horizon).filter(clocked::waitsFor).ifPresent(stage -> {
                note(clocked.deadline(), stage, horizon);
                waited.addAll(readers.of(clocked.deadline(), stage));
            });
        }
        waited.forEach(letters::send);
    }

    private ClockHorizon horizon() {
        LocalDate today = institution.today();
        Duration hours = Duration.ofHours(parameters.number("breachReminderHours"));
        return new ClockHorizon(
                clock.instant(),
                today,
                calendar.after(today, parameters.number("caseReminderBusinessDays")),
                calendar.before(today, parameters.number("caseEscalationBusinessDays")),
                hours,
                hours);
    }

    /** Writes it down; the table refuses the same stage twice. */
    private void note(Deadline deadline, ClockStage stage, ClockHorizon horizon) {
        em.createNativeQuery(
                        """
                        insert into case_clock_told (incident_case_id, line, at, effective_on, author, acted_as, step,
                                                        from_state, to_state, motive, about_id, due_at)
                        select :incident, (select count(*) from case_clock_told l where l.incident_case_id = :incident),
                               :at, :today, 'PORTAL', 'SYSTEM', :stage, null, :kind, '', :about, :due""")
                .setParameter("incident", deadline.incident())
                .setParameter("at", horizon.now())
                .setParameter("today", horizon.today())
                .setParameter("stage", stage.name())
                .setParameter("kind", deadline.kind().name())
                .setParameter("about", deadline.about())
                .setParameter("due", deadline.dueAt())
                .executeUpdate();
    }
}
