package org.aval.web.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.aval.domain.consents.ConsentStanding;
import org.aval.domain.consents.ConsentState;
import org.aval.domain.consents.ConsentStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.consents.ConsentLine;
import org.aval.service.consents.ConsentRecord;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How a consent is told: its sentence, its conditions, its decisions, its timeline. */
@ApplicationScoped
public class ConsentWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** What it is worth today, in one sentence. */
    String sentence(ConsentRecord record) {
        boolean gone = record.isAllDown() && record.standing() == ConsentStanding.WITHDRAWN;
        String key = gone ? "consents.allDown" : Texts.key(record.standing()) + ".sentence";
        return texts.of(
                key,
                record.period().startsOn(),
                record.period().endsOn(),
                record.end().withdrawnOn(),
                record.end().removeBy(),
                record.due());
    }

    /** What is told to the person through the service that knows who it is; empty as long as something is up. */
    List<String> confirmation(ConsentRecord record) {
        List<String> told = new ArrayList<>();
        if (record.isAllDown() && record.end().withdrawnOn() != null) {
            told.add(texts.of(
                    record.uses().isEmpty() ? "consents.confirmation.none" : "consents.confirmation",
                    record.reference(),
                    record.end().withdrawnOn()));
            record.uses().forEach(line -> told.add(confirmed(line)));
        }
        return told;
    }

    private String confirmed(ConsentLine line) {
        return texts.of(
                "consents.confirmation.line",
                line.use().what(),
                line.use().place(),
                line.use().downOn());
    }

    Decision linking(ConsentRecord record) {
        return decisions.of(ConsentStep.LINK, record.linking(), record.reference());
    }

    Decision decision(ConsentRecord record, ConsentStep step) {
        long up = record.uses().stream().filter(line -> line.use().isUp()).count();
        return decisions.of(step, record.verdicts().get(step), record.reference(), up);
    }

    /** What holds today, and what is still to be done. */
    List<Condition> conditions(ConsentRecord record) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(condition("agreed", record.end().withdrawnOn() == null));
        if (record.end().annulledOn() != null) {
            conditions.add(condition("right", false));
        }
        conditions.add(condition("inTime", record.standing() != ConsentStanding.EXPIRED));
        if (record.standing().isOver()) {
            conditions.add(condition("down", record.due() == 0));
        }
        return conditions;
    }

    private Condition condition(String name, boolean met) {
        String key = "consents.condition." + name;
        return new Condition(met, texts.of(key), texts.of(key + ".why"), met ? "" : texts.of(key + ".restore"));
    }

    List<Moment> timeline(ConsentRecord record) {
        return timelines.of(record.timeline(), ConsentStep.class, ConsentState.class);
    }

    /** Why not, as a sentence; empty when granted. */
    String why(Verdict verdict) {
        return texts.why(verdict);
    }
}
