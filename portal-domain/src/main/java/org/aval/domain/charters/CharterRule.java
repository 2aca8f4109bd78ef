package org.aval.domain.charters;

import static org.aval.domain.charters.CharterStep.APPROVE;
import static org.aval.domain.charters.CharterStep.ASK_CHANGE;
import static org.aval.domain.charters.CharterStep.CONFIRM_UNCHANGED;
import static org.aval.domain.charters.CharterStep.DECLINE_UNCHANGED;
import static org.aval.domain.charters.CharterStep.ENDORSE;
import static org.aval.domain.charters.CharterStep.OPEN_CONSULTATION;
import static org.aval.domain.charters.CharterStep.PROPOSE_UNCHANGED;
import static org.aval.domain.charters.CharterStep.REPEAL;
import static org.aval.domain.charters.CharterStep.SCHEDULE;
import static org.aval.domain.charters.CharterStep.SUBMIT;
import static org.aval.domain.charters.CharterStep.WITHDRAW;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;

/** The rules of the workshop: each constant is one rule, asked in this order; the first that refuses says why. */
enum CharterRule {
    /** Owners prepare, approvers approve. */
    ONLY_THE_OFFICE(EnumSet.allOf(CharterStep.class)) {
        @Override
        Verdict ask(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts) {
            return Verdict.unless(step.by().stream().noneMatch(actor::is), "charters.notYourOffice");
        }
    },
    /** Nobody approves alone, or with others, what they wrote. */
    NOT_THE_AUTHOR(EnumSet.of(ENDORSE, APPROVE, ASK_CHANGE)) {
        @Override
        Verdict ask(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts) {
            return Verdict.unless(version.getAuthors().contains(actor.person()), "charters.yourOwnText");
        }
    },
    /** One voice each. */
    ONE_ANSWER(EnumSet.of(ENDORSE, APPROVE)) {
        @Override
        Verdict ask(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts) {
            return Verdict.unless(version.getApprovals().isAnsweredBy(actor.person()), "charters.answeredAlready");
        }
    },
    /** The last approval carries the resolution, those before it do not. */
    LAST_WITH_THE_RESOLUTION(EnumSet.of(ENDORSE, APPROVE)) {
        @Override
        Verdict ask(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts) {
            int missing = version.getApprovals().missing();
            return Verdict.unless(step == APPROVE && missing > 1, "charters.moreApprovals", missing)
                    .and(() -> Verdict.unless(step == ENDORSE && missing <= 1, "charters.lastApproval"));
        }
    },
    /** All approve the same words. */
    SAME_TEXT(EnumSet.of(ENDORSE, APPROVE)) {
        @Override
        Verdict ask(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts) {
            return Verdict.unless(
                    version.getApprovals().isOfAnotherText(facts.sha256().both()), "charters.textChanged");
        }
    },
    /** There is something to read, in both languages. */
    BOTH_LANGUAGES(EnumSet.of(OPEN_CONSULTATION, SUBMIT)) {
        @Override
        Verdict ask(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts) {
            List<String> incomplete = facts.incomplete().stream().sorted().toList();
            return Verdict.unless(facts.articles() == 0, "charters.noArticles")
                    .and(() -> Verdict.unless(!incomplete.isEmpty(), "charters.languageMissing", incomplete));
        }
    },
    /** What changed is told in both languages. */
    TOLD(EnumSet.of(OPEN_CONSULTATION, SUBMIT)) {
        @Override
        Verdict ask(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts) {
            boolean told =
                    !version.summary("fr").isBlank() && !version.summary("en").isBlank();
            return Verdict.unless(!told, "charters.summaryMissing");
        }
    },
    /** No mandatory entry of the catalogue is left without an article. */
    COVERED(EnumSet.of(OPEN_CONSULTATION, SUBMIT)) {
        @Override
        Verdict ask(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts) {
            List<String> uncovered = facts.uncovered().stream().sorted().toList();
            return Verdict.unless(!uncovered.isEmpty(), "charters.uncovered", uncovered.size(), uncovered);
        }
    },
    /** Who must be heard was heard; a corrected comma needs nobody's opinion. */
    CONSULTED(EnumSet.of(SUBMIT)) {
        @Override
        Verdict ask(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts) {
            Set<ConsultationBody> missing = EnumSet.noneOf(ConsultationBody.class);
            missing.addAll(version.getChangeType() == ChangeType.EDITORIAL ? Set.of() : facts.required());
            version.getConsultations().forEach(heard -> missing.remove(heard.body()));
            return Verdict.unless(!missing.isEmpty(), "charters.notConsulted", List.copyOf(missing));
        }
    },
    /** A newer version is not followed by an older one. */
    NOT_PASSED(EnumSet.of(SCHEDULE)) {
        @Override
        Verdict ask(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts) {
            String last = facts.lastNumber();
            boolean passed =
                    last != null && VersionNumber.parse(version.getNumber()).compareTo(VersionNumber.parse(last)) <= 0;
            return Verdict.unless(passed, "charters.passedBy", String.valueOf(last));
        }
    },
    /** What people were told to expect is taken back before its day, and from the end: nothing that follows hangs in the air. */
    NOT_BEGUN(EnumSet.of(WITHDRAW)) {
        @Override
        Verdict ask(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts) {
            boolean begun = version.standing(facts.today()) != CharterStanding.SCHEDULED;
            return Verdict.unless(begun, "charters.begun")
                    .and(() -> Verdict.unless(version.getEffectiveTo() != null, "charters.followed"));
        }
    },
    /** Only what is in force is looked at again, or ends. */
    IN_FORCE(EnumSet.of(PROPOSE_UNCHANGED, CONFIRM_UNCHANGED, DECLINE_UNCHANGED, REPEAL)) {
        @Override
        Verdict ask(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts) {
            boolean inForce = version.standing(facts.today()) == CharterStanding.IN_FORCE;
            return Verdict.unless(!inForce, "charters.notInForce")
                    .and(() -> Verdict.unless(version.getEffectiveTo() != null, "charters.followed"));
        }
    },
    /** A day in force is a whole day: what begins today ends tomorrow at the earliest. */
    NOT_ON_ITS_FIRST_DAY(EnumSet.of(REPEAL)) {
        @Override
        Verdict ask(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts) {
            return Verdict.unless(facts.today().equals(version.getEffectiveFrom()), "charters.repealTomorrow");
        }
    },
    /** That a text may stay as it is takes two people. */
    TWO_PEOPLE(EnumSet.of(PROPOSE_UNCHANGED, CONFIRM_UNCHANGED, DECLINE_UNCHANGED)) {
        @Override
        Verdict ask(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts) {
            boolean proposed = version.getReview().isProposed();
            boolean own = actor.person().equals(version.getReview().getProposedBy());
            return Verdict.unless(step == PROPOSE_UNCHANGED && proposed, "charters.reviewProposed")
                    .and(() -> Verdict.unless(step != PROPOSE_UNCHANGED && !proposed, "charters.nothingProposed"))
                    .and(() -> Verdict.unless(step == CONFIRM_UNCHANGED && own, "charters.yourOwnProposal"));
        }
    };

    private final Set<CharterStep> steps;

    CharterRule(Set<CharterStep> steps) {
        this.steps = steps;
    }

    abstract Verdict ask(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts);

    /** Why this step is refused to this actor now, or granted. */
    static Verdict refusal(CharterVersion version, CharterStep step, Actor actor, CharterFacts facts) {
        Verdict verdict = Verdict.GRANTED;
        for (CharterRule rule : values()) {
            if (rule.steps.contains(step)) {
                verdict = verdict.and(() -> rule.ask(version, step, actor, facts));
            }
        }
        return verdict;
    }
}
