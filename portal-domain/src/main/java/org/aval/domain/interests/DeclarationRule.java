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

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;

/** The policy of declarations: each constant is one rule, asked in this order; the first that refuses says why. */
enum DeclarationRule {
    /** Nobody weighs their own interests. */
    NOT_ONES_OWN(EnumSet.of(TAKE_UP, ASK, ASSESS, HEAR_COMMITTEE, PUT_IN_FORCE)) {
        @Override
        Verdict ask(Declaration declaration, DeclarationStep step, Actor actor, DeclarationFacts facts) {
            return Verdict.unless(actor.isPerson(declaration.getDeclarant()), "interests.notYourOwn");
        }
    },
    /** Who prepared it for somebody does not weigh it. */
    NOT_PREPARED(EnumSet.of(TAKE_UP, ASK, ASSESS, HEAR_COMMITTEE, PUT_IN_FORCE)) {
        @Override
        Verdict ask(Declaration declaration, DeclarationStep step, Actor actor, DeclarationFacts facts) {
            return Verdict.unless(actor.person().equals(declaration.getPreparedBy()), "interests.youPreparedIt");
        }
    },
    ONLY_THE_OFFICE(EnumSet.of(STAND, TAKE_UP, ASK, ASSESS, HEAR_COMMITTEE, PUT_IN_FORCE)) {
        @Override
        Verdict ask(Declaration declaration, DeclarationStep step, Actor actor, DeclarationFacts facts) {
            return Verdict.unless(step.by().stream().noneMatch(actor::is), "interests.notYourOffice");
        }
    },
    /** The person, or whom the person lets prepare it. */
    ONES_OWN_TO_WRITE(EnumSet.of(DRAFT, DESCRIBE)) {
        @Override
        Verdict ask(Declaration declaration, DeclarationStep step, Actor actor, DeclarationFacts facts) {
            boolean own = actor.isPerson(declaration.getDeclarant());
            return Verdict.unless(!own && !facts.assists(), "interests.notYours");
        }
    },
    /** Only the person signs, whoever prepared it. */
    ONES_OWN_TO_SIGN(EnumSet.of(SUBMIT, ANSWER)) {
        @Override
        Verdict ask(Declaration declaration, DeclarationStep step, Actor actor, DeclarationFacts facts) {
            return Verdict.unless(!actor.isPerson(declaration.getDeclarant()), "interests.onlyYouSign");
        }
    },
    ONE_AT_A_TIME(EnumSet.of(DRAFT)) {
        @Override
        Verdict ask(Declaration declaration, DeclarationStep step, Actor actor, DeclarationFacts facts) {
            return Verdict.unless(facts.onItsWay(), "interests.oneOnItsWay");
        }
    },
    /** What is written down can be kept. */
    WELL_FORMED(EnumSet.of(DRAFT, DESCRIBE, SUBMIT, ANSWER)) {
        @Override
        Verdict ask(Declaration declaration, DeclarationStep step, Actor actor, DeclarationFacts facts) {
            return DeclarationForm.verdict(declaration.wish(), facts.today());
        }
    },
    /** A link at least, or the word that there is none. */
    COMPLETE(EnumSet.of(SUBMIT, ANSWER)) {
        @Override
        Verdict ask(Declaration declaration, DeclarationStep step, Actor actor, DeclarationFacts facts) {
            return DeclarationForm.complete(declaration.wish());
        }
    },
    /** What stands by rule says nothing and leaves nothing out. */
    NOTHING_TO_WEIGH(EnumSet.of(STAND)) {
        @Override
        Verdict ask(Declaration declaration, DeclarationStep step, Actor actor, DeclarationFacts facts) {
            return Verdict.unless(!declaration.isNothing() || facts.leftOut() > 0, "interests.somethingToWeigh");
        }
    },
    EACH_LINK_ASSESSED(EnumSet.of(PUT_IN_FORCE)) {
        @Override
        Verdict ask(Declaration declaration, DeclarationStep step, Actor actor, DeclarationFacts facts) {
            return Verdict.unless(!declaration.isAssessed(), "interests.notAssessed");
        }
    },
    /** Who has a heavy link has agreed to a plan, or the committee was heard about the disagreement. */
    PLANNED(EnumSet.of(PUT_IN_FORCE)) {
        @Override
        Verdict ask(Declaration declaration, DeclarationStep step, Actor actor, DeclarationFacts facts) {
            PlanState plan = facts.plan();
            boolean managed = declaration.heaviest().isManaged();
            boolean waits = plan == null || plan == PlanState.PROPOSED;
            return Verdict.unless(managed && plan == null, "interests.noPlan")
                    .and(() -> Verdict.unless(managed && waits, "interests.planUnanswered"));
        }
    },
    /** The committee is heard when a link is major, or the plan was refused. */
    COMMITTEE_HEARD(EnumSet.of(PUT_IN_FORCE)) {
        @Override
        Verdict ask(Declaration declaration, DeclarationStep step, Actor actor, DeclarationFacts facts) {
            boolean major = declaration.heaviest() == InterestLevel.MAJOR;
            boolean contested = facts.plan() == PlanState.REFUSED;
            boolean unheard = declaration.getOpinion().isEmpty();
            return Verdict.unless((major || contested) && unheard, "interests.committeeNotHeard");
        }
    };

    private final Set<DeclarationStep> steps;

    DeclarationRule(Set<DeclarationStep> steps) {
        this.steps = steps;
    }

    abstract Verdict ask(Declaration declaration, DeclarationStep step, Actor actor, DeclarationFacts facts);

    /** The first refusal in the order of the constants, or granted. */
    static Verdict refusal(Declaration declaration, DeclarationStep step, Actor actor, DeclarationFacts facts) {
        Verdict verdict = Verdict.GRANTED;
        for (DeclarationRule rule : values()) {
            verdict = verdict.and(
                    () -> rule.steps.contains(step) ? rule.ask(declaration, step, actor, facts) : Verdict.GRANTED);
        }
        return verdict;
    }
}
