package org.aval.service.publications;

import jakarta.enterprise.context.Dependent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.Answered;
import org.aval.domain.publications.Draft;
import org.aval.domain.publications.Outcome;
import org.aval.domain.publications.OwnTies;
import org.aval.domain.publications.Pairing;
import org.aval.domain.publications.Question;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.policies.publications.Answer;
import org.aval.policies.publications.Pair;
import org.aval.policies.publications.Questions;
import org.jspecify.annotations.Nullable;

/** Puts together what a person told and what the portal knows into what the domain's advice is about. */
@Dependent
class Drafts {

    /** The draft. @throws Refusal when an answer is none of its question's */
    Draft of(PostPlan plan, List<MandateChoice> mandates) {
        Map<Question, Answered> answers = new EnumMap<>(Question.class);
        plan.answers().forEach((question, code) -> answers.put(question, answered(question, code)));
        if (plan.channel() != null) {
            answers.put(
                    Question.CHANNEL,
                    Answered.go(Question.CHANNEL, plan.channel().name()));
        }
        Optional<MandateChoice> mandate = mandate(plan, mandates);
        String about = plan.topic();
        List<String> topic = about == null
                ? List.of()
                : mandate.map(chosen -> chosen.line(about)).orElse(List.of());
        return new Draft(
                answers,
                plan.channel(),
                against(plan),
                mandate.map(MandateChoice::held).orElse(null),
                topic,
                mandate.map(chosen -> ties(chosen, about)).orElse(OwnTies.NONE));
    }

    private static OwnTies ties(MandateChoice chosen, @Nullable String topic) {
        return new OwnTies(true, chosen.interests().on(Objects.requireNonNullElse(topic, "")), chosen.counterparties());
    }

    /** The mandate chosen, when it is one of these. */
    Optional<MandateChoice> mandate(PostPlan plan, List<MandateChoice> mandates) {
        return mandates.stream()
                .filter(choice -> choice.held().id().equals(plan.mandate()))
                .findFirst();
    }

    private static Answered answered(Question question, String code) {
        Answer answer = Questions.read(question.name()).answers().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("publications.unknownAnswer"));
        return new Answered(
                question,
                code,
                Outcome.valueOf(answer.outcome()),
                answer.contact() == null ? null : Role.valueOf(answer.contact()),
                answer.sentence());
    }

    private static @Nullable Pairing against(PostPlan plan) {
        String purpose = plan.answers().get(Question.PURPOSE);
        Platform channel = plan.channel();
        if (purpose == null || channel == null) {
            return null;
        }
        return Questions.against(purpose, channel.name()).map(Drafts::pairing).orElse(null);
    }

    private static Pairing pairing(Pair pair) {
        return new Pairing(pair.code(), Outcome.valueOf(pair.outcome()), Role.valueOf(pair.contact()));
    }
}
