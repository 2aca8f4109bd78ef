package org.aval.domain.mandates;

import static org.aval.domain.mandates.TopicStep.ADD;
import static org.aval.domain.mandates.TopicStep.DESCRIBE;
import static org.aval.domain.mandates.TopicStep.REOPEN;
import static org.aval.domain.mandates.TopicStep.RETIRE;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;

/** The policy of topics: each constant is one rule, asked in this order; the first that refuses says why. */
enum TopicRule {
    ONLY_THE_OFFICE(EnumSet.allOf(TopicStep.class)) {
        @Override
        Verdict ask(Topic topic, TopicStep step, Actor actor, TopicFacts facts) {
            return Verdict.unless(step.by().stream().noneMatch(actor::is), "mandates.notYourOffice");
        }
    },
    /** A code is capitals, figures and dashes below, and stands once. */
    A_CODE_OF_ITS_OWN(EnumSet.of(ADD)) {
        @Override
        Verdict ask(Topic topic, TopicStep step, Actor actor, TopicFacts facts) {
            return Verdict.unless(!CODE.matcher(topic.getCode()).matches(), "mandates.topic.codeForm")
                    .and(() -> Verdict.unless(facts.codeTaken(), "mandates.topic.codeTaken", topic.getCode()));
        }
    },
    /** Two levels: what stands under another has nothing under it. */
    TWO_LEVELS(EnumSet.of(ADD, DESCRIBE, REOPEN)) {
        @Override
        Verdict ask(Topic topic, TopicStep step, Actor actor, TopicFacts facts) {
            boolean under = topic.getParent() != null;
            return Verdict.unless(topic.getCode().equals(topic.getParent()), "mandates.topic.underItself")
                    .and(() -> Verdict.unless(under && !facts.parentKnown(), "mandates.topic.parentUnknown"))
                    .and(() -> Verdict.unless(under && facts.below() > 0, "mandates.topic.hasTopics", facts.below()));
        }
    },
    NAMED(EnumSet.of(ADD, DESCRIBE)) {
        @Override
        Verdict ask(Topic topic, TopicStep step, Actor actor, TopicFacts facts) {
            return topic.wording().complete();
        }
    },
    /** What stands under it goes first. */
    NOTHING_BELOW(EnumSet.of(RETIRE)) {
        @Override
        Verdict ask(Topic topic, TopicStep step, Actor actor, TopicFacts facts) {
            return Verdict.unless(facts.below() > 0, "mandates.topic.hasTopics", facts.below());
        }
    };

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_]{1,39}");

    private final Set<TopicStep> steps;

    TopicRule(Set<TopicStep> steps) {
        this.steps = steps;
    }

    abstract Verdict ask(Topic topic, TopicStep step, Actor actor, TopicFacts facts);

    /** The first refusal in the order of the constants, or granted. */
    static Verdict refusal(Topic topic, TopicStep step, Actor actor, TopicFacts facts) {
        Verdict verdict = Verdict.GRANTED;
        for (TopicRule rule : values()) {
            verdict = verdict.and(
                    () -> rule.steps.contains(step) ? rule.ask(topic, step, actor, facts) : Verdict.GRANTED);
        }
        return verdict;
    }
}
