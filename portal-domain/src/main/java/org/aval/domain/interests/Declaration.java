package org.aval.domain.interests;

import static org.aval.domain.interests.DeclarationStep.ANSWER;
import static org.aval.domain.interests.DeclarationStep.ASK;
import static org.aval.domain.interests.DeclarationStep.ASSESS;
import static org.aval.domain.interests.DeclarationStep.DESCRIBE;
import static org.aval.domain.interests.DeclarationStep.DRAFT;
import static org.aval.domain.interests.DeclarationStep.HEAR_COMMITTEE;
import static org.aval.domain.interests.DeclarationStep.PUT_IN_FORCE;
import static org.aval.domain.interests.DeclarationStep.STAND;
import static org.aval.domain.interests.DeclarationStep.SUBMIT;
import static org.aval.domain.interests.DeclarationStep.TAKE_UP;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What somebody declares to be tied to, and what somebody else makes of it.
 *
 * <p>The person signs on their honour; an officer, never the same person, weighs each link, in general and for what the
 * person does here. That it is superseded or over is never written: it follows from the dates and from a newer one.
 */
@Entity
public class Declaration extends WrittenDeclaration {

    private static final int LONGEST = 2000;
    private static final int LONGEST_SENTENCE = 500;

    @OneToMany(mappedBy = "declaration", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<InterestLink> links = new ArrayList<>();

    protected Declaration() {
        // for Jakarta Persistence
    }

    /** Somebody begins to declare, or an assistant begins for them. */
    public static Declaration draft(
            String reference, UUID declarant, @Nullable Declaration before, Act act, DeclarationFacts facts) {
        Declaration declaration = new Declaration();
        declaration.id = UUID.randomUUID();
        declaration.reference = reference;
        declaration.declarant = declarant;
        declaration.kind = before == null ? DeclarationKind.INITIAL : DeclarationKind.ANNUAL;
        declaration.occasion = "";
        declaration.template = facts.law().template();
        declaration.state = DeclarationState.DRAFT;
        declaration.lookbackFrom = act.effectiveOn().minusMonths(facts.law().lookbackMonths());
        declaration.principalActivity = before == null ? "" : before.principalActivity;
        declaration.opinion = "";
        declaration.disclosureFr = "";
        declaration.disclosureEn = "";
        declaration.takeOver(before);
        declaration.notePreparedBy(act);
        DeclarationRule.refusal(declaration, DRAFT, act.by(), facts).orRefuse();
        declaration.journal.add(JournalEntry.of(DRAFT, null, declaration.state, act));
        return declaration;
    }

    /** What is written changes until it is signed, and while a question is answered. */
    public void describe(DeclarationWish wish, Act act, DeclarationFacts facts) {
        put(wish);
        notePreparedBy(act);
        advance(DESCRIBE, act, facts);
    }

    /** The person signs on their honour. */
    public void submit(String language, Act act, DeclarationFacts facts) {
        advance(SUBMIT, act, facts);
        sign(language, act, facts);
    }

    /** Nothing to declare and nothing left out: it stands at once. */
    public void stand(Act ofThePortal, DeclarationFacts facts) {
        advance(STAND, ofThePortal, facts);
        level = InterestLevel.NONE;
        inForceOn = ofThePortal.effectiveOn();
    }

    /** The officer answers by that day, which the calendar of open days tells. */
    public void expect(LocalDate answer) {
        assessBy = answer;
    }

    /** An officer begins to weigh it. */
    public void takeUp(Act act, DeclarationFacts facts) {
        advance(TAKE_UP, act, facts);
        assessedBy = act.by().person();
    }

    /** The officer asks the declarant to complete it. */
    public void ask(Act act, DeclarationFacts facts) {
        explained(act);
        advance(ASK, act, facts);
        answerBy = act.effectiveOn().plusDays(facts.law().answerDays());
    }

    /** The declarant answers, and signs again. */
    public void answer(String language, Act act, DeclarationFacts facts) {
        advance(ANSWER, act, facts);
        answerBy = null;
        sign(language, act, facts);
    }

    /** The officer weighs links, each for an activity. */
    public void assess(List<Judgement> judgements, Act act, DeclarationFacts facts) {
        Verdict.unless(judgements.isEmpty(), "interests.judgement.none").orRefuse();
        judgements.forEach(this::known);
        advance(ASSESS, act, facts);
        int line = journal.size() - 1;
        judgements.forEach(one -> assessments.add(
                new Assessment(line, one.link(), one.kind(), one.activity(), one.level(), one.reasons())));
        assessedBy = act.by().person();
        level = heaviest();
        freeze();
    }

    /** What the committee said, in the words of who asked it. */
    public void hearCommittee(Act act, DeclarationFacts facts) {
        explained(act);
        Verdict.unless(act.motive().length() > LONGEST, "interests.tooLong", LONGEST)
                .orRefuse();
        advance(HEAR_COMMITTEE, act, facts);
        opinion = act.motive();
    }

    /** From now on it counts. */
    public void putInForce(String sayFr, String sayEn, Act act, DeclarationFacts facts) {
        boolean tooLong = Math.max(sayFr.length(), sayEn.length()) > LONGEST_SENTENCE;
        Verdict.unless(tooLong, "interests.tooLong", LONGEST_SENTENCE).orRefuse();
        boolean unsaid = heaviest().isManaged() && (sayFr.isBlank() || sayEn.isBlank());
        Verdict.unless(unsaid, "interests.noSentence").orRefuse();
        advance(PUT_IN_FORCE, act, facts);
        level = heaviest();
        disclosureFr = sayFr.strip();
        disclosureEn = sayEn.strip();
        inForceOn = act.effectiveOn();
        freeze();
    }

    /** May this person take this step now? */
    public Verdict verdict(DeclarationStep step, Actor actor, DeclarationFacts facts) {
        return Verdict.unless(!step.opensFrom(state), "interests.wrongState", state)
                .and(() -> DeclarationRule.refusal(this, step, actor, facts));
    }

    /** What it says. */
    public DeclarationWish wish() {
        return new DeclarationWish(
                kind,
                occasion,
                principalActivity,
                nothing,
                links.stream().map(InterestLink::wish).toList());
    }

    /** The heaviest of what its links were judged to be worth, for whatever activity. */
    public InterestLevel heaviest() {
        return InterestLevel.heaviest(
                new Judged(assessments).now().stream().map(Assessment::level).toList());
    }

    /** What counts of its assessments: the last one for each link and activity. */
    public List<Assessment> judged() {
        return new Judged(assessments).now();
    }

    boolean isNothing() {
        return nothing;
    }

    /** Was each link judged in general? */
    boolean isAssessed() {
        return links.stream()
                .allMatch(link -> new Judged(assessments).of(link.getId(), ActivityKind.GENERAL, "") != null);
    }

    public List<InterestLink> getLinks() {
        return List.copyOf(links);
    }

    private void known(Judgement one) {
        one.complete().orRefuse();
        boolean stranger = links.stream().noneMatch(link -> link.getId().equals(one.link()));
        Verdict.unless(stranger, "interests.judgement.noLink").orRefuse();
    }

    private void takeOver(@Nullable Declaration before) {
        if (before != null) {
            previous = before.id;
            before.links.stream()
                    .filter(link -> link.wish().span().reaches(lookbackFrom))
                    .forEach(
                            link -> links.add(new InterestLink(this, link.wish().carried())));
            numbered();
        }
    }

    private void put(DeclarationWish wish) {
        kind = wish.kind();
        occasion = wish.occasion();
        principalActivity = wish.principalActivity();
        nothing = wish.nothing();
        links.removeIf(
                link -> wish.links().stream().noneMatch(kept -> link.getId().equals(kept.id())));
        for (int at = 0; at < wish.links().size(); at++) {
            LinkWish told = wish.links().get(at);
            linkOf(told).put(told, at);
        }
    }

    private InterestLink linkOf(LinkWish told) {
        return links.stream()
                .filter(link -> link.getId().equals(told.id()))
                .findFirst()
                .orElseGet(() -> {
                    InterestLink link = new InterestLink(this, told);
                    links.add(link);
                    return link;
                });
    }

    private void numbered() {
        for (int at = 0; at < links.size(); at++) {
            links.get(at).put(links.get(at).wish(), at);
        }
    }

    private void notePreparedBy(Act act) {
        if (!act.by().isPerson(declarant)) {
            preparedBy = act.by().person();
        }
    }

    private void sign(String language, Act act, DeclarationFacts facts) {
        LocalDate day = act.effectiveOn();
        signedOn = day;
        signedLanguage = language;
        validUntil = day.plusMonths(facts.law().validityMonths()).minusDays(1);
        freeze();
    }

    private void freeze() {
        copies.add(FrozenCopy.of(journal.size() - 1, DeclarationText.of(this, wish())));
    }

    private static void explained(Act act) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
    }

    private void advance(DeclarationStep step, Act act, DeclarationFacts facts) {
        verdict(step, act.by(), facts).orRefuse();
        DeclarationState next = Objects.requireNonNull(step.after(state));
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }
}
