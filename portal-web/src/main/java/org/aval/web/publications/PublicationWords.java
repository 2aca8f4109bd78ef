package org.aval.web.publications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.publications.PublicationState;
import org.aval.domain.publications.PublicationStep;
import org.aval.service.publications.PublicationRecord;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How a publication is told: its sentence, its decisions, its timeline. */
@ApplicationScoped
public class PublicationWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** Where it is, and what follows. */
    String sentence(PublicationRecord record) {
        return texts.of(
                Texts.key(record.state()) + ".sentence",
                record.author(),
                record.channel(),
                record.plannedOn(),
                record.answerBy(),
                record.publishedOn());
    }

    Decision decision(PublicationRecord record, PublicationStep step) {
        return decisions.of(step, record.verdict(step), record.author(), record.channel());
    }

    List<Moment> timeline(PublicationRecord record) {
        return timelines.of(record.timeline(), PublicationStep.class, PublicationState.class);
    }
}
