package org.aval.domain.committee;

import static org.aval.domain.committee.SessionStep.APPROVE;
import static org.aval.domain.committee.SessionStep.CLOSE;
import static org.aval.domain.committee.SessionStep.CONVENE;
import static org.aval.domain.committee.SessionStep.OPEN_SESSION;
import static org.aval.domain.committee.SessionStep.PLAN;
import static org.aval.domain.committee.SessionStep.SIGN;
import static org.aval.domain.committee.SessionStep.SIGN_AS_SECRETARY;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** The policy of sessions: each constant is one rule, asked in this order; the first that refuses says why. */
enum SessionRule {
    /** The secretary's office, or the chair's; a member only when presiding. */
    WHOSE_TURN(EnumSet.allOf(SessionStep.class)) {
        @Override
        Verdict ask(CommitteeSession session, SessionStep step, Actor actor, SessionFacts facts) {
            boolean office = step.by().stream()
                    .filter(role -> role != Role.ETHICS_MEMBER)
                    .anyMatch(actor::is);
            boolean presides = facts.presiding() != null && actor.isPerson(facts.presiding());
            boolean asMember = step.by().contains(Role.ETHICS_MEMBER) && actor.is(Role.ETHICS_MEMBER) && presides;
            return Verdict.unless(!office && !asMember, "committee.notYourOffice", step);
        }
    },
    /** A session is held at a place, on a day to come. */
    TO_COME(EnumSet.of(PLAN)) {
        @Override
        Verdict ask(CommitteeSession session, SessionStep step, Actor actor, SessionFacts facts) {
            return Verdict.unless(session.getStartsAt().isBefore(facts.now()), "committee.alreadyPast")
                    .and(() -> Verdict.unless(session.getPlace().isBlank(), "committee.placeMissing"));
        }
    },
    /** Members learn of it in time, and of what it is about. */
    CALLED_IN_TIME(EnumSet.of(CONVENE)) {
        @Override
        Verdict ask(CommitteeSession session, SessionStep step, Actor actor, SessionFacts facts) {
            return Verdict.unless(facts.items() == 0, "committee.agendaEmpty")
                    .and(() -> Verdict.unless(
                            facts.now().isAfter(facts.latestCall()), "committee.calledTooLate", facts.latestCall()));
        }
    },
    /** A severe case is never decided by writing. */
    SPOKEN_WHEN_SEVERE(EnumSet.of(CONVENE, OPEN_SESSION)) {
        @Override
        Verdict ask(CommitteeSession session, SessionStep step, Actor actor, SessionFacts facts) {
            boolean written = session.getKind() == SessionKind.WRITTEN_CONSULTATION;
            return Verdict.unless(written && facts.severe(), "committee.neverByWriting");
        }
    },
    /** It opens on its day, with somebody who presides. */
    ON_THE_DAY(EnumSet.of(OPEN_SESSION)) {
        @Override
        Verdict ask(CommitteeSession session, SessionStep step, Actor actor, SessionFacts facts) {
            return Verdict.unless(facts.today().isBefore(facts.day()), "committee.notYet", facts.day())
                    .and(() -> Verdict.unless(facts.presiding() == null, "committee.nobodyPresides"))
                    .and(() -> presiding(actor, facts));
        }
    },
    /** Who presides closes it, when nothing on the agenda is left open. */
    ALL_SETTLED(EnumSet.of(CLOSE)) {
        @Override
        Verdict ask(CommitteeSession session, SessionStep step, Actor actor, SessionFacts facts) {
            return presiding(actor, facts)
                    .and(() -> Verdict.unless(facts.unsettled() > 0, "committee.unsettled", facts.unsettled()));
        }
    },
    /** The secretary signs once, before the chair, and nobody signs twice. */
    SIGNED_BY_TWO(EnumSet.of(SIGN_AS_SECRETARY, SIGN)) {
        @Override
        Verdict ask(CommitteeSession session, SessionStep step, Actor actor, SessionFacts facts) {
            boolean signed = session.getMinutes().secretarySigned() != null;
            return Verdict.unless(step == SIGN_AS_SECRETARY && signed, "committee.signedAlready")
                    .and(() -> Verdict.unless(step == SIGN && !signed, "committee.secretaryFirst"));
        }
    },
    /** Minutes that say nothing are not approved. */
    SAYS_SOMETHING(EnumSet.of(APPROVE)) {
        @Override
        Verdict ask(CommitteeSession session, SessionStep step, Actor actor, SessionFacts facts) {
            return Verdict.unless(session.getMinutes().remarks().isBlank(), "committee.minutesEmpty");
        }
    };

    private final Set<SessionStep> steps;

    SessionRule(Set<SessionStep> steps) {
        this.steps = steps;
    }

    abstract Verdict ask(CommitteeSession session, SessionStep step, Actor actor, SessionFacts facts);

    private static Verdict presiding(Actor actor, SessionFacts facts) {
        return Verdict.unless(facts.presiding() == null || !actor.isPerson(facts.presiding()), "committee.whoPresides");
    }

    /** The first refusal in the order of the constants, or granted. */
    static Verdict refusal(CommitteeSession session, SessionStep step, Actor actor, SessionFacts facts) {
        Verdict verdict = Verdict.GRANTED;
        for (SessionRule rule : values()) {
            verdict = verdict.and(
                    () -> rule.steps.contains(step) ? rule.ask(session, step, actor, facts) : Verdict.GRANTED);
        }
        return verdict;
    }
}
