package org.aval.web.charters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.charters.CharterStanding;
import org.aval.domain.charters.CharterState;
import org.aval.domain.charters.CharterStep;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.Notice;
import org.aval.service.charters.CharterRecord;
import org.aval.service.charters.CharterRecord.Readiness;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How a version in the workshop is told: its sentence, its decisions, its timeline. */
@ApplicationScoped
public class VersionWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    @Inject
    WorkshopOffice office;

    /** Is this step to be taken from here, and is it the reader's office to take it? */
    boolean offers(CharterRecord record, CharterStep step) {
        return step.opensFrom(record.entity().getState()) && office.takes(step);
    }

    /** How far it is, and what comes next. */
    String sentence(CharterRecord record) {
        CharterVersion version = record.entity();
        return texts.of(
                Texts.key(record.stage()) + ".sentence",
                version.getApprovals().given(),
                version.getApprovals().getNeeded(),
                version.getEffectiveFrom(),
                version.getEffectiveTo());
    }

    /** When it may come into force at the earliest, and why not before. */
    String notice(CharterRecord record) {
        Notice notice = record.notice();
        return texts.of("charters.schedule.help", record.earliest(), texts.of(Texts.key(notice.why()), notice.days()));
    }

    Decision decision(CharterRecord record, CharterStep step) {
        return decisions.of(
                step,
                record.verdict(step),
                record.number(),
                record.title(),
                record.entity().getApprovals().missing(),
                record.earliest());
    }

    /** What must hold before it is approved: told while it is prepared. */
    List<Condition> conditions(CharterRecord record) {
        Readiness ready = record.readiness();
        int given = record.entity().getApprovals().given();
        int needed = record.entity().getApprovals().getNeeded();
        return record.entity().standing(record.earliest()) != CharterStanding.IN_PREPARATION
                ? List.of()
                : List.of(
                        ready.articles() == 0
                                ? condition("articles", false)
                                : condition("languages", ready.incomplete().isEmpty(), ready.incomplete()),
                        condition("covered", ready.uncovered().isEmpty(), ready.uncovered()),
                        condition("told", ready.told(), ""),
                        condition("heard", ready.unheard().isEmpty(), ready.unheard()),
                        condition("approvals", record.entity().isFrozen(), given, needed));
    }

    private Condition condition(String name, boolean met, Object... details) {
        String key = "charters.condition." + name;
        return new Condition(
                met,
                texts.of(key),
                texts.of(key + (met ? ".met" : ".unmet"), details),
                met ? "" : texts.of(key + ".restore", details));
    }

    List<Moment> timeline(CharterRecord record) {
        return timelines.of(record.timeline(), CharterStep.class, CharterState.class);
    }
}
