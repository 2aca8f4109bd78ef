package org.aval.web.logos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.aval.domain.logos.LogoState;
import org.aval.domain.logos.LogoStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.logos.LogoRecord;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How a use is told: its sentence, its conditions, its decisions, its timeline. */
@ApplicationScoped
public class LogoWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** What it is worth today, in one sentence. */
    String sentence(LogoRecord record) {
        return texts.of(
                Texts.key(record.standing()) + ".sentence",
                record.period().startsOn(),
                record.period().endsOn(),
                record.decided().answerBy(),
                record.decided().stopBy(),
                record.period().endsOn().plusDays(30));
    }

    Decision decision(LogoRecord record, LogoStep step) {
        return decisions.of(step, record.verdict(step), record.initiative().title());
    }

    /** What has to be met for it to be allowed and shown, met or not. */
    List<Condition> conditions(LogoRecord record) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(condition("inPost", record.facts().requesterInPost()));
        conditions.add(condition("attested", record.facts().attested()));
        conditions.add(condition("unimpeded", record.facts().unimpeded()));
        conditions.add(condition("guide", record.facts().guideAccepted()));
        conditions.add(condition("period", record.period().verdict().granted()));
        if (record.needsLegal()) {
            conditions.add(condition("legal", record.decided().legal()));
        }
        if (record.needsInterest()) {
            conditions.add(condition("interest", record.decided().interest()));
        }
        return conditions;
    }

    private Condition condition(String name, boolean met) {
        String key = "logos.condition." + name;
        return new Condition(met, texts.of(key), texts.of(key + ".why"), met ? "" : texts.of(key + ".restore"));
    }

    List<Moment> timeline(LogoRecord record) {
        return timelines.of(record.timeline(), LogoStep.class, LogoState.class);
    }

    /** Why not, as a sentence; empty when granted. */
    String why(Verdict verdict) {
        return texts.why(verdict);
    }
}
