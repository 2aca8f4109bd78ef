package org.aval.web.departures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.aval.domain.departures.DepartureStanding;
import org.aval.domain.departures.DepartureState;
import org.aval.domain.departures.DepartureStep;
import org.aval.domain.departures.DepartureTaskKind;
import org.aval.service.departures.DepartureRecord;
import org.aval.service.departures.DepartureTask;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How a departure is told: its sentence, what is left by register, its decision, its timeline. */
@ApplicationScoped
public class DepartureWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** What is left in one register, and what is to be done about it. */
    public record Group(DepartureTaskKind kind, String title, String what, List<DepartureTask> tasks) {}

    String sentence(DepartureRecord record) {
        return texts.of(Texts.key(record.kind()) + ".sentence", record.name(), record.unit(), record.occurredOn());
    }

    List<Group> groups(DepartureRecord record) {
        return Arrays.stream(DepartureTaskKind.values())
                .map(kind -> group(record, kind))
                .filter(group -> !group.tasks().isEmpty())
                .toList();
    }

    private Group group(DepartureRecord record, DepartureTaskKind kind) {
        String key = Texts.key(kind);
        String own = key
                + switch (record.kind()) {
                    case LEAVING -> ".leaving";
                    case MOVING -> ".moving";
                };
        String form = texts.has(own) ? own : key + ".what";
        return new Group(
                kind,
                texts.label(kind),
                texts.of(form),
                record.tasks().stream().filter(task -> task.kind() == kind).toList());
    }

    boolean isOpen(DepartureRecord record) {
        return record.standing() != DepartureStanding.CLOSED;
    }

    Decision closing(DepartureRecord record) {
        return decisions.of(DepartureStep.CLOSE, record.closing(), record.name());
    }

    List<Moment> timeline(DepartureRecord record) {
        return timelines.of(record.timeline(), DepartureStep.class, DepartureState.class);
    }
}
