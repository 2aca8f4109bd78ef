package org.aval.domain.mandates;

import static org.aval.domain.mandates.MandateStep.ACCEPT;
import static org.aval.domain.mandates.MandateStep.APPROVE_UNIT;
import static org.aval.domain.mandates.MandateStep.CLEAR_INTERESTS;
import static org.aval.domain.mandates.MandateStep.CONFIRM_ACCOUNTS;
import static org.aval.domain.mandates.MandateStep.CONFIRM_GRANT;
import static org.aval.domain.mandates.MandateStep.DESCRIBE;
import static org.aval.domain.mandates.MandateStep.DRAFT;
import static org.aval.domain.mandates.MandateStep.GRANT;
import static org.aval.domain.mandates.MandateStep.PROLONG;
import static org.aval.domain.mandates.MandateStep.REINSTATE;
import static org.aval.domain.mandates.MandateStep.RENEW;
import static org.aval.domain.mandates.MandateStep.RESIGN;
import static org.aval.domain.mandates.MandateStep.RESTORE;
import static org.aval.domain.mandates.MandateStep.REVIEW;
import static org.aval.domain.mandates.MandateStep.REVOKE;
import static org.aval.domain.mandates.MandateStep.SUBMIT;
import static org.aval.domain.mandates.MandateStep.SUSPEND;
import static org.aval.domain.mandates.MandateStep.WITHDRAW;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** The policy of mandates: each constant is one rule, asked in this order; the first that refuses says why. */
enum MandateRule {
    /** Nobody approves, reviews, grants, suspends or ends a mandate of their own. */
    NOT_FOR_ONESELF(EnumSet.complementOf(EnumSet.of(DRAFT, RENEW, DESCRIBE, SUBMIT, WITHDRAW, ACCEPT, RESIGN))) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            boolean own = actor.isPerson(mandate.getHolder())
                    || mandate.getHolder().equals(facts.grant().principal());
            return Verdict.unless(own, "mandates.notForYourself");
        }
    },
    /** Steps are for those whose office it is; what is beyond a power says whose power it takes. */
    ONLY_THE_OFFICE(EnumSet.allOf(MandateStep.class)) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            boolean office = MandateOffice.of(mandate, step, actor, facts) != null;
            boolean granting = EnumSet.of(GRANT, CONFIRM_GRANT).contains(step);
            boolean beyond = granting && step.by().stream().anyMatch(actor::is);
            boolean chairs = EnumSet.of(REINSTATE, PROLONG).contains(step)
                    && mandate.getPause().suspendedAs() == Role.ETHICS_CHAIR;
            return Verdict.unless(!office && beyond, "mandates.beyondPower")
                    .and(() -> Verdict.unless(!office && chairs, "mandates.liftedElsewhere"))
                    .and(() -> Verdict.unless(!office, "mandates.notYourStep"));
        }
    },
    /** Nobody grants to somebody above. */
    NOT_FROM_BELOW(EnumSet.of(APPROVE_UNIT, GRANT, CONFIRM_GRANT)) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            return Verdict.unless(facts.grant().below(), "mandates.fromBelow");
        }
    },
    /** Who gave Communications' opinion does not grant as well. */
    TWO_PEOPLE(EnumSet.of(GRANT)) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            return Verdict.unless(actor.person().equals(mandate.getHands().reviewedBy()), "mandates.twoPeople");
        }
    },
    /** What is written down can be kept. */
    WELL_FORMED(EnumSet.of(DRAFT, RENEW, DESCRIBE, SUBMIT)) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            return WishForm.verdict(mandate.wish());
        }
    },
    /** Whoever decides can read what it is for. */
    COMPLETE(EnumSet.of(SUBMIT)) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            return WishForm.complete(mandate.wish());
        }
    },
    /** A mandate is for days to come. */
    IN_TIME(EnumSet.of(SUBMIT, GRANT)) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            LocalDate day = step == SUBMIT ? mandate.getStartsOn() : mandate.getEndsOn();
            boolean past = day != null && day.isBefore(facts.today());
            return Verdict.unless(past && step == SUBMIT, "mandates.startsInThePast")
                    .and(() -> Verdict.unless(past, "mandates.overAlready"));
        }
    },
    /** What commits the institution goes past legal counsel, what others pay or an interest touches past its officer. */
    COUNSEL_HEARD(EnumSet.of(REVIEW, GRANT)) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            boolean counsel = mandate.wish().reach().messageLevel().needsCounsel() && !mandate.isAdvisedBy(Role.LEGAL);
            boolean touched = mandate.wish().limits().paidByThirdParty()
                    || facts.holder().interests().concerns(mandate.wish());
            boolean interests = touched && !mandate.isAdvisedBy(Role.COI_OFFICER);
            boolean board = actor.is(Role.SYSTEM);
            return Verdict.unless(counsel && !board, "mandates.counselNotHeard")
                    .and(() -> Verdict.unless(interests && !board, "mandates.interestsNotHeard"));
        }
    },
    /** What can never be granted as it is asked for is not sent; what the holder can still restore may be on its way. */
    POSSIBLE(EnumSet.of(SUBMIT)) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            List<Condition> ofTheWish = Eligibility.of(mandate.wish(), facts).stream()
                    .filter(condition -> condition.kind().isOfTheWish())
                    .toList();
            return Eligibility.first(ofTheWish);
        }
    },
    /** All conditions hold at the grant, and when it comes back. */
    ELIGIBLE(EnumSet.of(GRANT, REINSTATE)) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            return Eligibility.first(
                    step == GRANT ? Eligibility.of(mandate.wish(), facts) : Eligibility.lasting(mandate.wish(), facts));
        }
    },
    /** The holder accepts in time. */
    NOT_LAPSED(EnumSet.of(ACCEPT)) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            LocalDate last = mandate.getAcceptBy();
            return last != null && facts.today().isAfter(last)
                    ? Verdict.refused("mandates.lapsed", last)
                    : Verdict.GRANTED;
        }
    },
    /** What is over is neither suspended nor taken back. */
    NOT_OVER(EnumSet.of(
            ACCEPT,
            SUSPEND,
            PROLONG,
            REINSTATE,
            CONFIRM_GRANT,
            CONFIRM_ACCOUNTS,
            CLEAR_INTERESTS,
            RESIGN,
            REVOKE,
            RESTORE)) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            LocalDate last = mandate.getEndsOn();
            return Verdict.unless(last != null && facts.today().isAfter(last), "mandates.overAlready");
        }
    },
    /** A grant is confirmed when its grantor has gone. */
    SOMETHING_TO_CONFIRM(EnumSet.of(CONFIRM_GRANT)) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            return Verdict.unless(facts.grant().grantorHolds(), "mandates.grantorHolds");
        }
    },

    /** That an account under its new name is meant is said when it has one. */
    SOMETHING_RENAMED(EnumSet.of(CONFIRM_ACCOUNTS)) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            boolean renamed = facts.scope().accounts().stream().anyMatch(BoundAccount::renamed);
            return Verdict.unless(!renamed, "mandates.nothingRenamed");
        }
    },

    /** What an interest touches is looked at again while it does. */
    SOMETHING_TOUCHED(EnumSet.of(CLEAR_INTERESTS)) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            return Verdict.unless(!facts.holder().interests().matched(), "mandates.nothingTouched");
        }
    },

    /** Nobody keeps somebody silent for long alone: another person says that it goes on, and not for ever. */
    PROLONGED_BY_ANOTHER(EnumSet.of(PROLONG)) {
        @Override
        Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
            int most = facts.law().prolongations();
            return Verdict.unless(mandate.prolongations() >= most, "mandates.prolongedEnough", most)
                    .and(() -> Verdict.unless(mandate.isSilencedBy(actor), "mandates.prolongedByAnother"));
        }
    };

    private final Set<MandateStep> steps;

    MandateRule(Set<MandateStep> steps) {
        this.steps = steps;
    }

    abstract Verdict ask(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts);

    /** The first refusal in the order of the constants, or granted. */
    static Verdict refusal(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
        Verdict verdict = Verdict.GRANTED;
        for (MandateRule rule : values()) {
            verdict = verdict.and(
                    () -> rule.steps.contains(step) ? rule.ask(mandate, step, actor, facts) : Verdict.GRANTED);
        }
        return verdict;
    }

    /** What was decided earlier and is only written down now takes effect between its acceptance and today. */
    static Verdict dayOf(Mandate mandate, Act act, LocalDate today) {
        LocalDate since = mandate.standsSince(act.effectiveOn());
        return Verdict.unless(act.effectiveOn().isAfter(today), "mandates.dayToCome")
                .and(() -> Verdict.unless(act.effectiveOn().isBefore(since), "mandates.dayTooEarly", since));
    }
}
