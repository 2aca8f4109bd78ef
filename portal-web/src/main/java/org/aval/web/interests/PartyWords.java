package org.aval.web.interests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.interests.CounterpartyState;
import org.aval.domain.interests.CounterpartyStep;
import org.aval.service.interests.PartyRecord;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** What the page of a counterparty says: its sentence, its decisions, its history. */
@ApplicationScoped
class PartyWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    String sentence(PartyRecord record) {
        return texts.of(
                Texts.key(record.state()) + ".sentence",
                record.wording().sector(),
                record.links().size());
    }

    Decision decision(PartyRecord record, CounterpartyStep step) {
        return decisions.of(step, record.verdict(step), record.wording().name());
    }

    List<Moment> timeline(PartyRecord record) {
        return timelines.of(record.timeline(), CounterpartyStep.class, CounterpartyState.class);
    }
}
