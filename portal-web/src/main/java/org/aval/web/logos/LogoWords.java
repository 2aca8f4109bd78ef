package org.aval.web.logos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.aval.domain.logos.LogoFacts;
import org.aval.domain.logos.LogoState;
import org.aval.domain.logos.LogoStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.logos.LogoRecord;
import org.aval.service.logos.LogoRegister;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Language;
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

    @Inject
    LogoRegister register;

    @Inject
    Language language;

    String language() {
        return language.getCode();
    }

    /** What it is worth today, in one sentence. */
    String sentence(LogoRecord record) {
        return texts.of(
                Texts.key(record.standing()) + ".sentence",
                record.period().startsOn(),
                record.period().endsOn(),
                record.decided().answerBy(),
                record.decided().stopBy(),
                record.period().endsOn().plusDays(record.facts().limits().proofDays()));
    }

    Decision decision(LogoRecord record, LogoStep step) {
        return decisions.of(step, record.verdict(step), record.initiative().title());
    }

    /** What has to be met for it to be allowed and shown, met or not. */
    List<LogoCondition> conditions(LogoRecord record) {
        LogoFacts facts = record.facts();
        List<LogoCondition> conditions = person(facts, record.own());
        conditions.add(condition(
                "period", record.period().verdict(facts.limits().months()).granted(), ""));
        if (record.partner().partnerMark()) {
            String send = "/logos/send?what=PERMISSION&id=" + record.id();
            conditions.add(condition("permission", facts.permission(), record.own() ? send : ""));
        }
        if (record.needsLegal()) {
            conditions.add(condition("legal", record.decided().legal(), ""));
        }
        if (record.compared()) {
            conditions.add(condition("interest", !record.needsInterest(), ""));
        }
        return conditions;
    }

    /** What stands between the reader and a request today. */
    LogoFacts facts() {
        return register.ready();
    }

    /** What has to be met before the reader asks for anything. */
    List<LogoCondition> ready(LogoFacts facts) {
        List<LogoCondition> conditions = person(facts, true);
        conditions.add(condition("proof", facts.overdue().isEmpty(), "/logos/mine"));
        return conditions;
    }

    private List<LogoCondition> person(LogoFacts facts, boolean own) {
        List<LogoCondition> conditions = new ArrayList<>();
        conditions.add(condition("inPost", facts.requesterInPost(), ""));
        conditions.add(condition("attested", facts.attested(), own ? "/attestations/mine" : ""));
        conditions.add(condition("unimpeded", facts.unimpeded(), ""));
        conditions.add(condition("guide", facts.guideAccepted(), own ? "/logos/guide" : ""));
        return conditions;
    }

    private LogoCondition condition(String name, boolean met, String to) {
        String key = "logos.condition." + name;
        return new LogoCondition(
                met, texts.of(key), texts.of(key + ".why"), met ? "" : texts.of(key + ".restore"), met ? "" : to);
    }

    List<Moment> timeline(LogoRecord record) {
        return timelines.of(record.timeline(), LogoStep.class, LogoState.class);
    }

    /** Why not, as a sentence; empty when granted. */
    String why(Verdict verdict) {
        return texts.why(verdict);
    }
}
