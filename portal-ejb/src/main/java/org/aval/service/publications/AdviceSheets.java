package org.aval.service.publications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.mandates.InterestFacts;
import org.aval.domain.publications.Advice;
import org.aval.domain.publications.Answered;
import org.aval.domain.publications.Draft;
import org.aval.domain.publications.Finding;
import org.aval.domain.publications.Outcome;
import org.aval.domain.publications.OwnTies;
import org.aval.domain.publications.Question;
import org.aval.domain.shared.Role;
import org.aval.policies.publications.Questions;
import org.aval.service.publications.AdviceSheet.Clause;
import org.aval.service.publications.AdviceSheet.Contact;
import org.aval.service.publications.AdviceSheet.Line;
import org.aval.service.publications.AdviceSheet.Said;
import org.aval.service.shared.InstitutionDesk;

/** Writes the advice out in a language. */
@Dependent
class AdviceSheets {

    /** The general sentence about an interest: a mandate that has its own says it better. */
    private static final String INTEREST = "INTEREST";

    @Inject
    Drafts drafts;

    @Inject
    ChannelFacts channels;

    @Inject
    OwnMandates mandates;

    @Inject
    AdviceSources sources;

    @Inject
    InstitutionDesk institution;

    @Inject
    OwnRecord record;

    /**
     * The sheet about a plan.
     *
     * @param whole is it the end, so that a question left open counts
     */
    AdviceSheet of(PostPlan plan, UUID reader, boolean whole, String language) {
        LocalDate day = day(plan);
        List<MandateChoice> own = own(plan, reader, language);
        Optional<MandateChoice> mandate = drafts.mandate(plan, own);
        OwnRecord.Told told = told(plan, reader);
        Draft draft = channels.judged(known(drafts.of(plan, own), plan, told));
        Advice advice = whole ? Advice.of(draft) : Advice.soFar(draft);
        return new AdviceSheet(
                advice.outcome(),
                day,
                plan.channel(),
                mandate.map(chosen -> chosen.held().reference()).orElse(null),
                advice.isReadFirst(),
                lines(advice, reader, language),
                said(draft, language),
                sentences(advice, draft, disclosure(draft, mandate, told, language), language));
    }

    /** What was told so far comes to, without its words. */
    Outcome outcome(PostPlan plan, UUID reader) {
        Draft draft = known(drafts.of(plan, own(plan, reader, "fr")), plan, told(plan, reader));
        return Advice.soFar(channels.judged(draft)).outcome();
    }

    /** What the person declared, where they speak for themselves and say that they did, or of what. */
    private OwnRecord.Told told(PostPlan plan, UUID reader) {
        boolean said = Answered.DISCLOSED.equals(plan.answers().get(Question.INTERESTS));
        boolean asked = plan.mandate() == null && (said || plan.topic() != null);
        return asked
                ? record.of(reader, day(plan), plan.topic())
                : new OwnRecord.Told(true, InterestFacts.UNDECLARED, "");
    }

    /** Under a mandate it was felt with the mandate. */
    private static Draft known(Draft draft, PostPlan plan, OwnRecord.Told told) {
        String topic = Objects.requireNonNullElse(plan.topic(), "");
        return plan.mandate() != null
                ? draft
                : draft.with(new OwnTies(told.told(), told.interests().on(topic), told.counterparties()));
    }

    /** The sentence of the mandate; else, where a declared interest is in play, the one the officer left. */
    private static Optional<String> disclosure(
            Draft draft, Optional<MandateChoice> mandate, OwnRecord.Told told, String language) {
        String declared = mandate.isEmpty()
                ? told.interests().said(language)
                : draft.ties().isTouched() ? mandate.get().interests().said(language) : "";
        return Stream.of(mandate.map(MandateChoice::disclosure).orElse(""), declared)
                .filter(sentence -> !sentence.isEmpty())
                .findFirst();
    }

    private List<MandateChoice> own(PostPlan plan, UUID reader, String language) {
        return plan.mandate() == null ? List.of() : mandates.of(reader, day(plan), plan.topic(), language);
    }

    private LocalDate day(PostPlan plan) {
        return Objects.requireNonNullElse(plan.day(), institution.today());
    }

    private List<Line> lines(Advice advice, UUID reader, String language) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        advice.findings().stream()
                .map(Finding::contact)
                .filter(Objects::nonNull)
                .forEach(roles::add);
        Map<Role, List<Contact>> contacts = sources.contacts(roles, reader);
        Map<Question, Clause> clauses = sources.clauses(
                advice.findings().stream().map(Finding::question).collect(Collectors.toSet()), language);
        return advice.gravestFirst().stream()
                .map(finding -> new Line(
                        finding.outcome(),
                        finding.question(),
                        asked(finding.question(), language),
                        words(finding, language),
                        finding.contact(),
                        finding.contact() == null ? List.of() : contacts.getOrDefault(finding.contact(), List.of()),
                        clauses.get(finding.question())))
                .toList();
    }

    private static String words(Finding finding, String language) {
        return switch (finding.why()) {
            case Finding.ANSWER -> advice(finding.question(), finding.details().get(0), language);
            case Finding.PAIR -> pair(finding.details().get(0), language);
            default -> Questions.finding(finding.why(), language, finding.details());
        };
    }

    /** A pair of the questions' own file, or what the suitability matrix says. */
    private static String pair(String code, String language) {
        return Questions.pairs().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(pair -> pair.advice().getOrDefault(language, ""))
                .orElseGet(() -> Questions.finding(code, language, List.of()));
    }

    private static String advice(Question question, String answer, String language) {
        return Questions.read(question.name()).answer(answer).advice().getOrDefault(language, "");
    }

    private static String asked(Question question, String language) {
        return Questions.read(question.name()).questions().getOrDefault(language, "");
    }

    private static List<Said> said(Draft draft, String language) {
        return draft.answers().values().stream()
                .map(given -> new Said(
                        given.question(),
                        asked(given.question(), language),
                        given.question() == Question.CHANNEL
                                ? ""
                                : Questions.read(given.question().name())
                                        .answer(given.answer())
                                        .labels()
                                        .getOrDefault(language, "")))
                .toList();
    }

    private List<String> sentences(Advice advice, Draft draft, Optional<String> disclosure, String language) {
        List<String> sentences = new ArrayList<>();
        Stream<String> tie =
                draft.ties().isTouched() && advice.outcome() != Outcome.STOP ? Stream.of(INTEREST) : Stream.of();
        Stream.concat(advice.sentences().stream(), tie)
                .distinct()
                .filter(code -> !(code.equals(INTEREST) && disclosure.isPresent()))
                .map(code ->
                        Questions.sentence(code, language, institution.read().shortName()))
                .forEach(sentences::add);
        disclosure.filter(sentence -> advice.outcome() != Outcome.STOP).ifPresent(sentences::add);
        return sentences;
    }
}
