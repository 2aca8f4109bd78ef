package org.aval.domain.publications;

import static org.aval.domain.publications.PublicationStep.APPROVE;
import static org.aval.domain.publications.PublicationStep.ASK_CHANGE;
import static org.aval.domain.publications.PublicationStep.CORRECT;
import static org.aval.domain.publications.PublicationStep.ENDORSE;
import static org.aval.domain.publications.PublicationStep.PUBLISH;
import static org.aval.domain.publications.PublicationStep.REFUSE;
import static org.aval.domain.publications.PublicationStep.REMOVE;
import static org.aval.domain.publications.PublicationStep.SUBMIT;
import static org.aval.domain.publications.PublicationStep.WITHDRAW;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** The policy of publications that are read first: each constant is one rule, asked in this order. */
enum PublicationRule {
    /** What is the author's is the author's alone. */
    ONLY_THE_AUTHOR(EnumSet.of(SUBMIT, WITHDRAW, PUBLISH)) {
        @Override
        Verdict ask(Publication asked, PublicationStep step, Actor actor, PublicationFacts facts) {
            return Verdict.unless(!actor.isPerson(asked.getAuthor()), "publications.onlyTheAuthor");
        }
    },
    /** Nobody reads their own. */
    NOT_ONES_OWN(EnumSet.of(ENDORSE, APPROVE, ASK_CHANGE, REFUSE)) {
        @Override
        Verdict ask(Publication asked, PublicationStep step, Actor actor, PublicationFacts facts) {
            return Verdict.unless(actor.isPerson(asked.getAuthor()), "publications.notYourOwn");
        }
    },
    /** Readings are given by the offices the mandate names. */
    ONLY_A_READER(EnumSet.of(ENDORSE, APPROVE, ASK_CHANGE, REFUSE)) {
        @Override
        Verdict ask(Publication asked, PublicationStep step, Actor actor, PublicationFacts facts) {
            return Verdict.unless(
                    asked.getReadings().needed().stream().noneMatch(reading -> reading.isFor(actor)),
                    "publications.notAReader");
        }
    },
    /** Once each, and by somebody else each time. */
    READ_ONCE(EnumSet.of(ENDORSE, APPROVE)) {
        @Override
        Verdict ask(Publication asked, PublicationStep step, Actor actor, PublicationFacts facts) {
            return Verdict.unless(asked.getReadings().of(actor).isEmpty(), "publications.readAlready");
        }
    },
    /** The last reading approves it, one before only endorses it. */
    THE_LAST_APPROVES(EnumSet.of(ENDORSE, APPROVE)) {
        @Override
        Verdict ask(Publication asked, PublicationStep step, Actor actor, PublicationFacts facts) {
            return Verdict.unless(asked.agreement() != step, "publications.othersReadToo");
        }
    },
    /** Corrected and taken down by the author or by Communications. */
    AUTHOR_OR_COMMUNICATIONS(EnumSet.of(CORRECT, REMOVE)) {
        @Override
        Verdict ask(Publication asked, PublicationStep step, Actor actor, PublicationFacts facts) {
            boolean office = actor.is(Role.COMMS) || actor.is(Role.COMMS_DIRECTOR);
            return Verdict.unless(!actor.isPerson(asked.getAuthor()) && !office, "publications.onlyTheAuthor");
        }
    },
    /** Nothing is said for the institution under a mandate that does not hold. */
    UNDER_A_MANDATE_THAT_HOLDS(EnumSet.of(SUBMIT, ENDORSE, APPROVE, PUBLISH)) {
        @Override
        Verdict ask(Publication asked, PublicationStep step, Actor actor, PublicationFacts facts) {
            return Verdict.unless(!facts.mandateHolds(), "publications.mandateHoldsNoMore");
        }
    },
    /** Nobody is shown who does not agree any more. */
    WHO_IS_SHOWN_AGREES(EnumSet.of(ENDORSE, APPROVE, PUBLISH)) {
        @Override
        Verdict ask(Publication asked, PublicationStep step, Actor actor, PublicationFacts facts) {
            return Verdict.unless(!facts.consentsHold(), "publications.consentGone");
        }
    };

    private final Set<PublicationStep> steps;

    PublicationRule(Set<PublicationStep> steps) {
        this.steps = steps;
    }

    abstract Verdict ask(Publication asked, PublicationStep step, Actor actor, PublicationFacts facts);

    /** The first refusal in the order of the constants, or granted. */
    static Verdict refusal(Publication asked, PublicationStep step, Actor actor, PublicationFacts facts) {
        Verdict verdict = Verdict.GRANTED;
        for (PublicationRule rule : values()) {
            verdict = verdict.and(
                    () -> rule.steps.contains(step) ? rule.ask(asked, step, actor, facts) : Verdict.GRANTED);
        }
        return verdict;
    }
}
