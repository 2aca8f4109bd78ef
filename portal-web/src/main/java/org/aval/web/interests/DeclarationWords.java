package org.aval.web.interests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aval.domain.interests.DeclarationState;
import org.aval.domain.interests.DeclarationStep;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.interests.PlanState;
import org.aval.domain.interests.PlanStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.interests.DeclarationRecord;
import org.aval.service.interests.LinkView;
import org.aval.service.interests.PlanView;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;

/** What the record page of a declaration says: its sentence, its decisions, what is missing before it counts. */
@ApplicationScoped
class DeclarationWords {

    /** What another office, or another person, does is not offered. */
    private static final Set<String> NOT_HERE = Set.of("interests.notYourOffice", "interests.plan.notYours");

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    InterestWords words;

    String language() {
        return texts.language();
    }

    String sentence(DeclarationRecord record) {
        return words.sentence(record);
    }

    List<Moment> timeline(DeclarationRecord record) {
        return words.timeline(record);
    }

    boolean offers(DeclarationRecord record, DeclarationStep step) {
        boolean hidden = record.own()
                || NOT_HERE.contains(String.valueOf(record.verdict(step).why()));
        return step.opensFrom(record.state()) && !hidden;
    }

    Decision decision(DeclarationRecord record, DeclarationStep step) {
        return decisions.of(step, record.verdict(step), record.name(), record.reference());
    }

    boolean offers(DeclarationRecord record, PlanStep step) {
        PlanView plan = record.plan();
        return plan != null
                && step.opensFrom(plan.state())
                && plan.verdict(step).granted();
    }

    Decision decision(DeclarationRecord record, PlanStep step) {
        Verdict verdict = record.plan() == null
                ? Verdict.refused("interests.plan.unknown")
                : record.plan().verdict(step);
        return decisions.of(step, verdict, record.name());
    }

    /** What has to be there before it counts; nothing any more once it does, and nothing when there is nothing to weigh. */
    List<Condition> conditions(DeclarationRecord record) {
        boolean weighed = record.state() == DeclarationState.UNDER_REVIEW
                || record.state() == DeclarationState.INFO_REQUESTED
                || record.state() == DeclarationState.SUBMITTED;
        if (!weighed || record.links().isEmpty()) {
            return List.of();
        }
        InterestLevel level = record.level();
        boolean managed = level != null && level.isManaged();
        boolean contested = record.plan() != null && record.plan().state() == PlanState.REFUSED;
        return Stream.of(
                        condition("assessed", assessed(record)),
                        managed ? condition("planned", isAnswered(record.plan())) : null,
                        level == InterestLevel.MAJOR || contested
                                ? condition("heard", !record.opinion().isEmpty())
                                : null)
                .filter(condition -> condition != null)
                .toList();
    }

    private static boolean assessed(DeclarationRecord record) {
        return record.links().stream().map(LinkView::level).noneMatch(level -> level == null);
    }

    private static boolean isAnswered(PlanView plan) {
        return plan != null && plan.state() != PlanState.PROPOSED;
    }

    private Condition condition(String name, boolean met) {
        String key = "interests.condition." + name;
        return new Condition(met, texts.of(key), texts.of(key + ".why"), met ? "" : texts.of(key + ".restore"));
    }
}
