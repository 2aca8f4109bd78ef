package org.aval.domain.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.aval.domain.mandates.MandateStage.TODAY;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.BothNames;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;

/** Whatever people try, in whatever order, nobody speaks under a mandate while one of its conditions fails. */
class NoVoiceWithoutConditionsTest {

    private static final List<Actor> PEOPLE = List.of(
            MandateStage.AMELIE,
            MandateStage.JULIEN,
            MandateStage.SOPHIE,
            MandateStage.KARIM,
            MandateStage.HELENE,
            MandateStage.CATHERINE,
            MandateStage.IRENE,
            MandateStage.actor(50, Role.MANAGER, Role.COMMS, Role.COMMS_DIRECTOR, Role.DG, Role.ETHICS_CHAIR));

    /** Somebody tries a step some days later, while the world is as these facts say. */
    record Try(MandateStep step, int who, int days, HolderFacts holder, Scope scope, boolean grantorHolds) {}

    /** What became of the topic, and of the account. */
    record Scope(boolean reserved, boolean stopped) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        Arbitrary<Boolean> mostly =
                Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false)));
        Arbitrary<HolderFacts> holders = Combinators.combine(mostly, mostly, mostly, mostly, declared())
                .as((inPost, attested, grace, unimpeded, interests) ->
                        new HolderFacts(inPost, null, attested, attested || grace, unimpeded, interests));
        return Combinators.combine(
                        Arbitraries.of(MandateStep.values()),
                        Arbitraries.integers().between(0, PEOPLE.size() - 1),
                        Arbitraries.integers().between(0, 20),
                        holders,
                        Combinators.combine(mostly, mostly).as((open, used) -> new Scope(!open, !used)),
                        mostly)
                .as(Try::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(120);
    }

    /** Declared never, for long, until just now or long ago; with a link that closes the topic, or the whole mandate. */
    private static Arbitrary<InterestFacts> declared() {
        Arbitrary<Boolean> seldom =
                Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true)));
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(400)),
                Tuple.of(3, Arbitraries.integers().between(-40, 60)));
        return Combinators.combine(days, seldom, seldom, seldom, seldom)
                .as((last, never, closed, barred, watched) -> new InterestFacts(
                        never ? null : TODAY.plusDays(last),
                        closed ? Set.of(MandateStage.NURSING) : Set.of(),
                        watched ? Set.of(MandateStage.NURSING) : Set.of(),
                        barred,
                        false,
                        false,
                        "",
                        ""));
    }

    @Property(tries = 300)
    void nobody_speaks_while_a_condition_fails(@ForAll("tries") List<Try> tries) {
        Mandate mandate = MandateStage.draft(MandateStage.onAccount());
        LocalDate day = TODAY;
        for (Try one : tries) {
            day = day.plusDays(one.days() / 10);
            attempt(mandate, one, day);
            check(mandate, one, day);
        }
    }

    private static void check(Mandate mandate, Try one, LocalDate day) {
        MandateFacts facts = facts(one, day, PEOPLE.get(one.who()));
        boolean fails = !one.holder().inPost()
                || !one.holder().attestedInGrace()
                || !one.holder().unimpeded()
                || isStopped(one.holder().interests(), day)
                || one.scope().reserved()
                || one.scope().stopped()
                || !one.grantorHolds();
        boolean accepted = mandate.getState() == MandateState.ACTIVE;
        boolean inTime = mandate.getStartsOn() != null
                && !day.isBefore(mandate.getStartsOn())
                && !day.isAfter(mandate.getEndsOn());
        assertThat(mandate.standing(facts, false).speaks()).isEqualTo(accepted && inTime && !fails);
        assertThat(mandate.standing(facts, true).speaks()).isFalse();
        if (mandate.isGranted()) {
            assertThat(mandate.getHands().grantor()).isNotEqualTo(mandate.getHolder());
            assertThat(mandate.getHands().grantor())
                    .isNotEqualTo(mandate.getHands().reviewedBy());
        }
    }

    /** The voice of an account is none of an expert: what was declared carries it for thirty days more. */
    private static boolean isStopped(InterestFacts interests, LocalDate day) {
        LocalDate until = interests.declaredUntil();
        boolean over = until != null && day.isAfter(until.plusDays(30));
        return over || interests.barred() || interests.isClosed("NURSING");
    }

    /** What is granted was declared, and nothing was closed that day. */
    private static void checkGrant(HolderFacts holder, LocalDate day) {
        InterestFacts interests = holder.interests();
        assertThat(interests.declaredUntil()).isNotNull().isAfterOrEqualTo(day);
        assertThat(interests.barred() || interests.isClosed("NURSING")).isFalse();
    }

    private static void attempt(Mandate mandate, Try one, LocalDate day) {
        Actor actor = PEOPLE.get(one.who());
        MandateFacts facts = facts(one, day, actor);
        Act act = new Act(actor, day.atTime(12, one.who()).toInstant(ZoneOffset.UTC), day, "Motif");
        try {
            take(mandate, one.step(), act, facts);
            if (one.step() == MandateStep.GRANT) {
                checkGrant(one.holder(), day);
            }
        } catch (Refusal no) {
            assertThat(no.verdict().granted()).isFalse();
        }
    }

    private static void take(Mandate mandate, MandateStep step, Act act, MandateFacts facts) {
        switch (step) {
            case DRAFT, RENEW, DESCRIBE -> mandate.describe(mandate.wish(), act, facts);
            case SUBMIT -> mandate.submit(act, facts);
            case APPROVE_UNIT -> mandate.approveUnit(act, facts);
            case ADVISE -> mandate.advise(act, facts);
            case REVIEW -> mandate.review(act, facts);
            case GRANT -> mandate.grant("VB-AAAA-AAAA", act, facts);
            case ACCEPT -> mandate.accept(act, facts);
            case REJECT -> mandate.reject(act, facts);
            case WITHDRAW -> mandate.withdraw(act, facts);
            case SUSPEND -> mandate.suspend(facts.today().plusDays(10), act, facts);
            case PROLONG -> mandate.prolong(facts.today().plusDays(20), act, facts);
            case CONFIRM_ACCOUNTS -> mandate.confirmAccounts(act, facts);
            case CLEAR_INTERESTS -> mandate.clearInterests(act, facts);
            case REINSTATE -> mandate.reinstate(act, facts);
            case CONFIRM_GRANT -> mandate.confirmGrant(act, facts);
            case CORRECT -> mandate.correct(TODAY, TODAY.plusDays(40), act, facts);
            case REVOKE -> mandate.revoke(EndReason.REPLACED, act, facts);
            case RESTORE -> mandate.restore(act, facts);
            case RESIGN -> mandate.resign(act, facts);
        }
    }

    private static MandateFacts facts(Try one, LocalDate day, Actor actor) {
        ScopeFacts scope = new ScopeFacts(
                one.scope().reserved() ? Map.of("NURSING", new BothNames("Soins infirmiers", "Nursing")) : Map.of(),
                Map.of(),
                List.of(),
                List.of(MandateStage.account(one.scope().stopped())),
                null);
        boolean leads = actor.equals(MandateStage.JULIEN);
        return new MandateFacts(
                day,
                one.holder(),
                scope,
                new GrantFacts(leads, true, false, null, one.grantorHolds()),
                MandateLaw.USUAL);
    }
}
