package org.aval.web.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.mandates.TopicState;
import org.aval.domain.mandates.TopicStep;
import org.aval.service.mandates.TopicLine;
import org.aval.service.mandates.TopicRecord;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How a topic is told: its sentence, its decisions, its timeline. */
@ApplicationScoped
public class TopicWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    String sentence(TopicRecord record) {
        return texts.of(Texts.key(record.state()) + ".sentence", record.mandates());
    }

    Decision decision(TopicRecord record, TopicStep step) {
        return decisions.of(step, record.verdict(step), record.mandates());
    }

    List<Moment> timeline(TopicRecord record) {
        return timelines.of(record.timeline(), TopicStep.class, TopicState.class);
    }

    List<Option> parents(List<TopicLine> lines, String except) {
        return TopicsPage.parents(lines, except, texts);
    }
}
