package org.aval.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.domain.calendar.Deadline;
import org.aval.policies.jurisdictions.LegalSources;
import org.aval.policies.jurisdictions.LegalTimer;
import org.aval.service.calendar.DeadlineRow;
import org.aval.web.shared.Days;
import org.aval.web.shared.Look;
import org.aval.web.shared.Texts;

/** How a clock is told: what runs out, when, and whether it has. */
@Named("deadlineWords")
@ApplicationScoped
public class DeadlineWords {

    @Inject
    Texts texts;

    @Inject
    Days days;

    /** Its state, in words as well as in colour. */
    public Look look(DeadlineRow row) {
        Deadline deadline = row.deadline();
        if (row.late()) {
            return new Look("refused", texts.of("calendar.late"));
        }
        String look = days.soon(deadline.dueOn()) ? "todo" : "progress";
        return new Look(look, days.near(deadline.dueOn()));
    }

    /** What runs out, and whether it has: for a badge that stands alone. */
    public Look badge(DeadlineRow row) {
        String key = row.late() ? "calendar.badge.late" : "calendar.badge";
        String look = row.late() ? "refused" : days.soon(row.deadline().dueOn()) ? "todo" : "progress";
        return new Look(look, texts.of(key, texts.label(row.deadline().kind()), when(row)));
    }

    /** The day, or the moment where hours count. */
    public String when(DeadlineRow row) {
        Deadline deadline = row.deadline();
        return deadline.byTheHour() ? days.moment(deadline.dueAt()) : days.full(deadline.dueOn());
    }

    /** By what it is opened: the reference of the case, where its reader knows one. */
    public String opens(DeadlineRow row) {
        return row.reference().isEmpty() ? texts.of("calendar.open") : row.reference();
    }

    /** Where one acts on it. */
    public String link(DeadlineRow row) {
        Deadline deadline = row.deadline();
        return switch (deadline.kind()) {
            case LEGAL -> "/privacy/assessment?id=" + deadline.incident();
            case INTERIM -> "/measures/interim?id=" + deadline.about();
            case HEARING -> "/hearings/hearing?id=" + deadline.about();
            default -> "/incidents/case?id=" + deadline.incident();
        };
    }

    /** A period of the law in words: how long, from when. */
    public String period(LegalTimer timer) {
        return texts.of("calendar.period." + timer.unit(), timer.length(), timer.from(texts.language()));
    }

    /** What it is about. */
    public String name(LegalTimer timer) {
        return timer.name(texts.language());
    }

    /** Which text of law says so, and how far it was checked. */
    public String source(LegalTimer timer) {
        String said = LegalSources.find(timer.source())
                .map(source -> source.text(texts.language()))
                .orElse(timer.source());
        return texts.of("calendar.source." + timer.flag(), timer.source(), said);
    }
}
