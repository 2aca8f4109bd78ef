package org.aval.web.attestations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.attestations.ObligationStep;
import org.aval.service.attestations.ObligationRecord;
import org.aval.web.shared.Days;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How an obligation is told to an office: its sentence, its decisions, its timeline. */
@ApplicationScoped
public class ObligationWords {

    @Inject
    Texts texts;

    @Inject
    Days days;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** Who, what, by when; what being late means. */
    String sentence(ObligationRecord record) {
        if (record.overdue()) {
            String key = days.past(record.hardLimitOn())
                    ? "attestations.obligation.pastLimit"
                    : "attestations.obligation.overdue";
            return texts.of(key, record.name(), record.dueOn(), record.hardLimitOn());
        }
        return texts.of(
                Texts.key(record.state()) + ".sentence",
                record.name(),
                record.dueOn(),
                record.versionNumber(),
                record.exemptUntil());
    }

    Decision decision(ObligationRecord record, ObligationStep step) {
        return decisions.of(step, record.verdict(step), record.name(), record.exemptUntil());
    }

    List<Moment> timeline(ObligationRecord record) {
        return timelines.of(record.timeline(), ObligationStep.class, ObligationState.class);
    }
}
