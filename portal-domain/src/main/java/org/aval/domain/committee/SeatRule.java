package org.aval.domain.committee;

import static org.aval.domain.committee.SeatStep.APPOINT;
import static org.aval.domain.committee.SeatStep.DECLINE;
import static org.aval.domain.committee.SeatStep.END;
import static org.aval.domain.committee.SeatStep.PROPOSE;
import static org.aval.domain.committee.SeatStep.RENEW;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** The policy of seats: each constant is one rule, asked in this order; the first that refuses says why. */
enum SeatRule {
    /** The secretary proposes, the director general decides, who sits there pledges and leaves. */
    WHOSE_TURN(EnumSet.allOf(SeatStep.class)) {
        @Override
        Verdict ask(CommitteeSeat seat, SeatStep step, Actor actor, SeatFacts facts) {
            boolean own = step.by().contains(Role.EMPLOYEE) && actor.isPerson(seat.getPerson());
            return Verdict.unless(
                    !own
                            && step.by().stream()
                                    .filter(role -> role != Role.EMPLOYEE)
                                    .noneMatch(actor::is),
                    "committee.notYourOffice",
                    step);
        }
    },
    /** Nobody proposes, appoints, renews or removes themselves. */
    NOT_ONESELF(EnumSet.of(PROPOSE, APPOINT, DECLINE, RENEW, END)) {
        @Override
        Verdict ask(CommitteeSeat seat, SeatStep step, Actor actor, SeatFacts facts) {
            return Verdict.unless(actor.isPerson(seat.getPerson()), "committee.notYourself");
        }
    },
    /** Somebody in post, who has no other seat. */
    FREE(EnumSet.of(PROPOSE, APPOINT)) {
        @Override
        Verdict ask(CommitteeSeat seat, SeatStep step, Actor actor, SeatFacts facts) {
            return Verdict.unless(!facts.inPost(), "committee.notInPost")
                    .and(() -> Verdict.unless(facts.sitsAlready(), "committee.sitsAlready"));
        }
    },
    /** The secretary, the privacy officer and who keeps the machines never vote. */
    DUTIES_APART(EnumSet.of(PROPOSE, APPOINT)) {
        @Override
        Verdict ask(CommitteeSeat seat, SeatStep step, Actor actor, SeatFacts facts) {
            return Verdict.unless(seat.getKind().votes() && facts.neverVotes(), "committee.neverVotes");
        }
    },
    /** One chair and one vice-chair, who vote and are nobody's substitute. */
    ONE_CHAIR(EnumSet.of(PROPOSE, APPOINT)) {
        @Override
        Verdict ask(CommitteeSeat seat, SeatStep step, Actor actor, SeatFacts facts) {
            boolean presides = seat.getDuty().presides();
            boolean aside = !seat.getKind().votes() || seat.getSubstituteFor() != null;
            return Verdict.unless(presides && aside, "committee.chairVotes")
                    .and(() -> Verdict.unless(presides && facts.dutyTaken(), "committee.dutyTaken", seat.getDuty()));
        }
    },
    /** A substitute stands for the same side as the seat that is taken. */
    ALIKE(EnumSet.of(PROPOSE, APPOINT)) {
        @Override
        Verdict ask(CommitteeSeat seat, SeatStep step, Actor actor, SeatFacts facts) {
            return Verdict.unless(seat.getSubstituteFor() != null && !facts.replaces(), "committee.notAlike");
        }
    },
    /** A term that is over before it is decided is no term. */
    IN_TIME(EnumSet.of(PROPOSE, APPOINT, RENEW)) {
        @Override
        Verdict ask(CommitteeSeat seat, SeatStep step, Actor actor, SeatFacts facts) {
            return Verdict.unless(seat.getTerm().endsOn().isBefore(facts.today()), "committee.termOver");
        }
    },
    /** Renewed once. */
    RENEWED_ONCE(EnumSet.of(RENEW)) {
        @Override
        Verdict ask(CommitteeSeat seat, SeatStep step, Actor actor, SeatFacts facts) {
            return Verdict.unless(!seat.getTerm().mayBeRenewed(), "committee.renewedAlready");
        }
    },
    /** The undertaking is given once. */
    PLEDGED_ONCE(EnumSet.of(SeatStep.PLEDGE)) {
        @Override
        Verdict ask(CommitteeSeat seat, SeatStep step, Actor actor, SeatFacts facts) {
            return Verdict.unless(seat.getPledgedOn() != null, "committee.pledgedAlready");
        }
    };

    private final Set<SeatStep> steps;

    SeatRule(Set<SeatStep> steps) {
        this.steps = steps;
    }

    abstract Verdict ask(CommitteeSeat seat, SeatStep step, Actor actor, SeatFacts facts);

    /** The first refusal in the order of the constants, or granted. */
    static Verdict refusal(CommitteeSeat seat, SeatStep step, Actor actor, SeatFacts facts) {
        Verdict verdict = Verdict.GRANTED;
        for (SeatRule rule : values()) {
            verdict =
                    verdict.and(() -> rule.steps.contains(step) ? rule.ask(seat, step, actor, facts) : Verdict.GRANTED);
        }
        return verdict;
    }
}
