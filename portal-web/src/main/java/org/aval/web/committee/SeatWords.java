package org.aval.web.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.aval.domain.committee.SeatCondition;
import org.aval.domain.committee.SeatState;
import org.aval.domain.committee.SeatStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.committee.SeatRecord;
import org.aval.service.committee.SeatRow;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How a seat is told: its sentence, what it needs, what may be decided, its timeline. */
@ApplicationScoped
public class SeatWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** What the seat is worth today, in one sentence. */
    String sentence(SeatRecord record) {
        SeatRow row = record.row();
        return texts.of(
                Texts.key(row.standing()) + ".sentence",
                row.startsOn(),
                row.endsOn(),
                record.missing().size(),
                record.endedOn() == null ? row.endsOn() : record.endedOn());
    }

    /** What a seat needs, in the order of the list. */
    List<Condition> conditions(SeatRecord record) {
        return Arrays.stream(SeatCondition.values())
                .filter(record.conditions()::containsKey)
                .map(condition -> condition(condition, record))
                .toList();
    }

    private Condition condition(SeatCondition condition, SeatRecord record) {
        boolean met = Boolean.TRUE.equals(record.conditions().get(condition));
        String key = Texts.key(condition);
        return new Condition(met, texts.of(key), texts.of(key + ".why"), met ? "" : texts.of(key + ".restore"));
    }

    /** A step as the reader sees it. */
    Decision decision(SeatRecord record, SeatStep step) {
        Verdict verdict = record.verdicts().getOrDefault(step, Verdict.refused("committee.wrongState", ""));
        SeatRow row = record.row();
        return decisions.of(step, verdict, row.name(), row.startsOn(), row.endsOn());
    }

    /** Is the step one that this reader may think of: open, or closed for another reason than the office? */
    static boolean isTheirs(SeatRecord record, SeatStep step) {
        Verdict verdict = record.verdicts().get(step);
        return verdict != null && !Objects.equals(verdict.why(), "committee.notYourOffice");
    }

    List<Moment> timeline(SeatRecord record) {
        return timelines.of(record.timeline(), SeatStep.class, SeatState.class);
    }
}
