package org.aval.web.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aval.domain.committee.ItemState;
import org.aval.domain.committee.ItemStep;
import org.aval.domain.committee.SessionState;
import org.aval.domain.committee.SessionStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.committee.AgendaLine;
import org.aval.service.committee.ItemRecord;
import org.aval.service.committee.SessionRecord;
import org.aval.service.committee.SessionRow;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How sessions and their items are told. */
@Named("sessionWords")
@ApplicationScoped
public class SessionWords {

    private static final Verdict ELSEWHERE = Verdict.refused("committee.wrongState", "");

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** Where the session is, in a sentence. */
    String sentence(SessionRecord record) {
        return texts.of(
                Texts.key(record.row().state()) + ".sentence", record.row().startsAt(), record.latestCall());
    }

    /** How an item of the agenda is called to the reader. */
    public String title(AgendaLine line) {
        if (line.open()) {
            return line.title();
        }
        return texts.of(line.withdrawn() ? "committee.agenda.withdrawn" : "committee.agenda.closed");
    }

    /** The quorum of an item, in a sentence. */
    public String quorum(AgendaLine line) {
        return texts.of("committee.agenda.quorum", line.entitled(), line.needed(), line.present());
    }

    /** Is the quorum of each item there? */
    List<Condition> quorums(SessionRecord record) {
        return record.agenda().stream()
                .filter(AgendaLine::open)
                .filter(line -> line.state().isOpen())
                .map(this::quorumOf)
                .toList();
    }

    Condition quorumOf(AgendaLine line) {
        boolean met = line.quorum().granted();
        return new Condition(
                met,
                texts.of("committee.agenda.item", line.place(), line.title()),
                quorum(line),
                met ? "" : texts.why(line.quorum()));
    }

    Decision decision(SessionRecord record, SessionStep step) {
        Verdict verdict = record.verdicts().getOrDefault(step, ELSEWHERE);
        SessionRow row = record.row();
        return decisions.of(step, verdict, row.reference(), row.startsAt(), row.place());
    }

    Decision decision(ItemRecord record, ItemStep step) {
        return decisions.of(
                step,
                record.verdicts().getOrDefault(step, ELSEWHERE),
                record.line().title());
    }

    /** Is the step one this reader may think of: open, or closed for another reason than the office? */
    static boolean isTheirs(Verdict verdict) {
        return verdict != null && !Objects.equals(verdict.why(), "committee.notYourOffice");
    }

    List<Moment> timeline(SessionRecord record) {
        return timelines.of(record.timeline(), SessionStep.class, SessionState.class);
    }

    List<Moment> timeline(ItemRecord record) {
        return timelines.of(record.timeline(), ItemStep.class, ItemState.class);
    }
}
