package org.aval.domain.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.accounts.AccountState;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.BothNames;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** People and facts for the tests of mandates. */
final class MandateStage {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Actor AMELIE = actor(10);
    static final Actor JULIEN = actor(9, Role.MANAGER);
    static final Actor SOPHIE = actor(3, Role.COMMS);
    static final Actor KARIM = actor(2, Role.COMMS_DIRECTOR);
    static final Actor HELENE = actor(1, Role.DG);
    static final Actor CATHERINE = actor(5, Role.LEGAL);
    static final Actor IRENE = actor(8, Role.ETHICS_CHAIR);

    private static final UUID ACCOUNT = new UUID(8, 1);

    static final TouchedTopic NURSING = new TouchedTopic("NURSING", "CARE", new BothNames("Soins", "Nursing"));
    static final InterestFacts NOTHING = InterestFacts.nothingUntil(LocalDate.of(2027, 11, 20));
    static final HolderFacts FINE = new HolderFacts(true, null, true, true, true, NOTHING);

    private MandateStage() {}

    static Actor actor(int number, Role... roles) {
        Set<Role> all = new HashSet<>(Set.of(roles));
        all.add(Role.EMPLOYEE);
        return new Actor(new UUID(7, number), "VB100%02d".formatted(number), all);
    }

    static Act act(Actor by, LocalDate day) {
        return new Act(by, day.atTime(12, 0).toInstant(ZoneOffset.UTC), day, "Motif");
    }

    static Act at(Actor by, Instant moment, LocalDate day) {
        return new Act(by, moment, day, "Motif");
    }

    /** Facts on a day; who leads the nurse is Julien. */
    static MandateFacts facts(LocalDate day, HolderFacts holder, Actor actor) {
        return facts(day, holder, actor, true);
    }

    static MandateFacts facts(LocalDate day, HolderFacts holder, Actor actor, boolean grantorHolds) {
        return new MandateFacts(
                day,
                holder,
                ScopeFacts.FREE,
                new GrantFacts(actor.equals(JULIEN), true, false, null, grantorHolds),
                MandateLaw.USUAL);
    }

    static MandateWish wish(MandateType type, MessageLevel level, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new MandateWish(
                AMELIE.person(),
                type,
                new MandateReach(Represented.INSTITUTION, null, "Infirmière", "Informer", level, "", false, false),
                new MandateLimits(
                        PreApproval.NONE, true, false, false, false, false, "", 1, TODAY.minusMonths(3), "", ""),
                new MandateScope(
                        Set.of(new MandateTopic("NURSING", false)),
                        Set.of(Platform.RADIO),
                        Set.of(),
                        Set.of("fr"),
                        Set.of(),
                        from,
                        until),
                null,
                null,
                null);
    }

    /** The only account of {@link #onAccount}; strangers have it, or it is in use. */
    static BoundAccount account(boolean stopped) {
        return new BoundAccount(
                ACCOUNT,
                "ACC-001",
                "CHU",
                Platform.INSTAGRAM,
                stopped ? AccountState.COMPROMISED : AccountState.ACTIVE,
                false);
    }

    /** The voice of one account. */
    static MandateWish onAccount() {
        MandateWish wish = wish(MandateType.ACCOUNT_VOICE, MessageLevel.EDUCATION, TODAY, TODAY.plusMonths(6));
        MandateScope scope = wish.scope();
        return new MandateWish(
                wish.holder(),
                wish.type(),
                wish.reach(),
                wish.limits(),
                new MandateScope(
                        scope.topics(),
                        Set.of(Platform.INSTAGRAM),
                        Set.of(ACCOUNT),
                        scope.languages(),
                        Set.of(),
                        scope.startsOn(),
                        scope.endsOn()),
                null,
                null,
                null);
    }

    static Mandate draft() {
        return draft(wish(MandateType.TOPIC_EXPERT, MessageLevel.EDUCATION, TODAY, TODAY.plusMonths(6)));
    }

    static Mandate draft(MandateWish wish) {
        return Mandate.draft("MAN-2026-0001", wish, act(AMELIE, TODAY), facts(TODAY, FINE, AMELIE));
    }

    /** A mandate in this state, by the shortest way. */
    static Mandate in(MandateState state) {
        Mandate mandate = draft();
        switch (state) {
            case DRAFT -> {}
            case WITHDRAWN -> mandate.withdraw(act(AMELIE, TODAY), facts(TODAY, FINE, AMELIE));
            case SUBMITTED -> submitted(mandate);
            case REJECTED -> submitted(mandate).reject(act(JULIEN, TODAY), facts(TODAY, FINE, JULIEN));
            case UNIT_APPROVED -> approved(mandate);
            case REVIEWED -> reviewed(mandate);
            case GRANTED -> granted(mandate);
            case ACTIVE -> accepted(mandate);
            case SUSPENDED -> accepted(mandate)
                    .suspend(TODAY.plusDays(20), act(KARIM, TODAY), facts(TODAY, FINE, KARIM));
            case REVOKED -> accepted(mandate).revoke(EndReason.REPLACED, act(KARIM, TODAY), facts(TODAY, FINE, KARIM));
            case RESIGNED -> accepted(mandate).resign(act(AMELIE, TODAY), facts(TODAY, FINE, AMELIE));
        }
        return mandate;
    }

    private static Mandate submitted(Mandate mandate) {
        mandate.submit(act(AMELIE, TODAY), facts(TODAY, FINE, AMELIE));
        return mandate;
    }

    private static Mandate approved(Mandate mandate) {
        submitted(mandate).approveUnit(act(JULIEN, TODAY), facts(TODAY, FINE, JULIEN));
        return mandate;
    }

    private static Mandate reviewed(Mandate mandate) {
        approved(mandate).review(act(SOPHIE, TODAY), facts(TODAY, FINE, SOPHIE));
        return mandate;
    }

    private static Mandate granted(Mandate mandate) {
        reviewed(mandate).grant("VB-AAAA-AAAA", act(JULIEN, TODAY), facts(TODAY, FINE, JULIEN));
        return mandate;
    }

    private static Mandate accepted(Mandate mandate) {
        granted(mandate).accept(act(AMELIE, TODAY), facts(TODAY, FINE, AMELIE));
        return mandate;
    }
}
