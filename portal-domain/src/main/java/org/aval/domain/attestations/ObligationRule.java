package org.aval.domain.attestations;

import static org.aval.domain.attestations.ObligationStep.ASK_EXEMPTION;
import static org.aval.domain.attestations.ObligationStep.DECLINE_EXEMPTION;
import static org.aval.domain.attestations.ObligationStep.DISMISS_EXEMPTION;
import static org.aval.domain.attestations.ObligationStep.EXEMPT;
import static org.aval.domain.attestations.ObligationStep.FAIL_QUIZ;
import static org.aval.domain.attestations.ObligationStep.PASS_QUIZ;
import static org.aval.domain.attestations.ObligationStep.READ_ALL;
import static org.aval.domain.attestations.ObligationStep.REASSIGN;
import static org.aval.domain.attestations.ObligationStep.REMIND;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** The policy of obligations: each constant is one rule, asked in this order; the first that refuses says why. */
enum ObligationRule {
    /** Reading, answering, signing and refusing belong to the person alone (R-06 turned around). */
    ONLY_THE_PERSON(EnumSet.allOf(ObligationStep.class)) {
        @Override
        Verdict ask(Obligation obligation, ObligationStep step, Actor actor, Situation facts) {
            boolean own = step.by().equals(Set.of(Role.EMPLOYEE));
            return Verdict.unless(own && !actor.isPerson(obligation.getPerson()), "attestations.onlyThePerson");
        }
    },
    /** Steps of an office are for those who hold it. */
    ONLY_THE_OFFICE(EnumSet.allOf(ObligationStep.class)) {
        @Override
        Verdict ask(Obligation obligation, ObligationStep step, Actor actor, Situation facts) {
            boolean office = !step.by().contains(Role.EMPLOYEE);
            return Verdict.unless(office && step.by().stream().noneMatch(actor::is), "attestations.notYourOffice");
        }
    },
    /** Nobody decides about themselves. */
    NOT_ABOUT_ONESELF(EnumSet.allOf(ObligationStep.class)) {
        @Override
        Verdict ask(Obligation obligation, ObligationStep step, Actor actor, Situation facts) {
            boolean office = !step.by().contains(Role.EMPLOYEE);
            return Verdict.unless(office && actor.isPerson(obligation.getPerson()), "attestations.notAboutYourself");
        }
    },
    /** A manager reminds the own team; human resources remind everybody. */
    OWN_TEAM(EnumSet.of(REMIND)) {
        @Override
        Verdict ask(Obligation obligation, ObligationStep step, Actor actor, Situation facts) {
            return Verdict.unless(!actor.is(Role.HR) && !facts.actorLeads(), "attestations.notYourTeam");
        }
    },
    /** One reminder a day at most, whoever sends it. */
    ONCE_A_DAY(EnumSet.of(REMIND)) {
        @Override
        Verdict ask(Obligation obligation, ObligationStep step, Actor actor, Situation facts) {
            return Verdict.unless(facts.remindedToday(), "attestations.alreadyRemindedToday");
        }
    },
    /** Only people in post, or about to be, have something to sign. */
    IN_POST(EnumSet.allOf(ObligationStep.class)) {
        @Override
        Verdict ask(Obligation obligation, ObligationStep step, Actor actor, Situation facts) {
            boolean matters = step != ObligationStep.CANCEL && step != ObligationStep.ASSIGN;
            return Verdict.unless(matters && !facts.personInPost(), "attestations.notInPost");
        }
    },
    /** Read means every mandatory article was displayed. */
    EVERY_ARTICLE_SHOWN(EnumSet.of(READ_ALL)) {
        @Override
        Verdict ask(Obligation obligation, ObligationStep step, Actor actor, Situation facts) {
            return Verdict.unless(
                    !facts.unread().isEmpty(),
                    "attestations.articlesLeft",
                    facts.unread().size());
        }
    },
    /** After too many failed tries there is a pause, and help. */
    NOT_PAUSED(EnumSet.of(PASS_QUIZ, FAIL_QUIZ)) {
        @Override
        Verdict ask(Obligation obligation, ObligationStep step, Actor actor, Situation facts) {
            var end = obligation.lockedUntil(facts.now());
            return end == null ? Verdict.GRANTED : Verdict.refused("attestations.pausedUntil", end);
        }
    },
    /** One release at a time is asked for. */
    NOT_ASKED_YET(EnumSet.of(ASK_EXEMPTION)) {
        @Override
        Verdict ask(Obligation obligation, ObligationStep step, Actor actor, Situation facts) {
            boolean already = obligation.getAskedExemption().isAsked()
                    || obligation.getExemption().isProposed();
            return Verdict.unless(already, "attestations.exemptionAskedAlready");
        }
    },
    /** Only what somebody asked for is turned down. */
    ASKED(EnumSet.of(DISMISS_EXEMPTION)) {
        @Override
        Verdict ask(Obligation obligation, ObligationStep step, Actor actor, Situation facts) {
            return Verdict.unless(!obligation.getAskedExemption().isAsked(), "attestations.noExemptionAsked");
        }
    },
    /** A release is decided on a proposal. */
    PROPOSED(EnumSet.of(EXEMPT, DECLINE_EXEMPTION)) {
        @Override
        Verdict ask(Obligation obligation, ObligationStep step, Actor actor, Situation facts) {
            return Verdict.unless(!obligation.getExemption().isProposed(), "attestations.noExemptionProposed");
        }
    },
    /** Two people: who proposed a release does not grant it. */
    SOMEBODY_ELSE_PROPOSED(EnumSet.of(EXEMPT)) {
        @Override
        Verdict ask(Obligation obligation, ObligationStep step, Actor actor, Situation facts) {
            boolean same = actor.person().equals(obligation.getExemption().exemptionProposedBy());
            return Verdict.unless(same, "attestations.twoPeople");
        }
    },
    /** The obligation comes back when the release is over, not before. */
    RELEASE_OVER(EnumSet.of(REASSIGN)) {
        @Override
        Verdict ask(Obligation obligation, ObligationStep step, Actor actor, Situation facts) {
            boolean early = actor.is(Role.SYSTEM) && !obligation.isExemptionOver(facts.today());
            return Verdict.unless(early, "attestations.exemptionStillRuns");
        }
    };

    private final Set<ObligationStep> steps;

    ObligationRule(Set<ObligationStep> steps) {
        this.steps = steps;
    }

    abstract Verdict ask(Obligation obligation, ObligationStep step, Actor actor, Situation facts);

    /** The first refusal in the order of the constants, or granted. */
    static Verdict refusal(Obligation obligation, ObligationStep step, Actor actor, Situation facts) {
        Verdict verdict = Verdict.GRANTED;
        for (ObligationRule rule : values()) {
            verdict = verdict.and(
                    () -> rule.steps.contains(step) ? rule.ask(obligation, step, actor, facts) : Verdict.GRANTED);
        }
        return verdict;
    }
}
