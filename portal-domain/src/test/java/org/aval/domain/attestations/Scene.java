package org.aval.domain.attestations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;

/** The people, the day and the obligation these tests play with: Noémie's first day at the emergency ward. */
final class Scene {

    static final Instant NOW = Instant.parse("2026-11-21T14:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final Actor NOEMIE = actor(30, Role.EMPLOYEE);
    static final Actor JULIEN = actor(9, Role.EMPLOYEE, Role.MANAGER);
    static final Actor AMELIE = actor(10, Role.EMPLOYEE);
    static final Actor ISABELLE = actor(21, Role.EMPLOYEE, Role.HR);
    static final Actor KARIM = actor(2, Role.EMPLOYEE, Role.POLICY_OWNER);
    static final Actor CATHERINE = actor(5, Role.EMPLOYEE, Role.LEGAL);

    static final QuizRules RULES = new QuizRules(80, 3, 24);

    private Scene() {}

    static Actor actor(int number, Role... roles) {
        return new Actor(new UUID(7, number), "VB100%02d".formatted(number), Set.of(roles));
    }

    static Act act(Actor by) {
        return act(by, "");
    }

    static Act act(Actor by, String motive) {
        return new Act(by, NOW, TODAY, motive);
    }

    static Act act(Actor by, Instant at) {
        return new Act(by, at, TODAY, "");
    }

    /** In post, all read, not led by who acts, not reminded. */
    static Situation facts() {
        return facts(NOW, TODAY);
    }

    static Situation facts(Instant now, LocalDate today) {
        return new Situation(now, today, true, false, Set.of(), false);
    }

    static Situation ledByTheActor() {
        return new Situation(NOW, TODAY, true, true, Set.of(), false);
    }

    static Campaign campaign() {
        CampaignWish wish = new CampaignWish(
                CampaignKind.ONBOARDING,
                new CampaignName("Accueil 2026", "Onboarding 2026"),
                new UUID(8, 210),
                TODAY.minusDays(30),
                null,
                null,
                true,
                AudienceRule.EVERYBODY,
                RULES);
        return Campaign.byItself("ONB-2026", wish, act(Actor.PORTAL));
    }

    static Obligation assigned() {
        return Obligation.assign(NOEMIE.person(), campaign(), TODAY, TODAY.plusDays(5), act(Actor.PORTAL));
    }

    /** Noémie's obligation, walked to a state by those who may. */
    static Obligation in(ObligationState state) {
        Obligation obligation = assigned();
        switch (state) {
            case ASSIGNED -> {}
            case OPENED -> obligation.open(act(NOEMIE), facts());
            case READ -> {
                obligation.open(act(NOEMIE), facts());
                obligation.finishReading("fr", act(NOEMIE), facts());
            }
            case QUIZ_PASSED -> {
                obligation = in(ObligationState.READ);
                obligation.answer(tried(obligation, true), act(NOEMIE), facts());
            }
            case SIGNED -> {
                obligation = in(ObligationState.QUIZ_PASSED);
                obligation.sign(act(NOEMIE), facts());
            }
            case EXEMPTED -> {
                obligation.proposeExemption(TODAY.plusDays(30), act(ISABELLE, "Congé parental"), facts());
                obligation.exempt(act(KARIM), facts());
            }
            case REFUSED -> obligation.refuse(act(NOEMIE), facts());
            case CANCELLED -> obligation.cancel(act(ISABELLE, "Deux fois la même"), facts());
        }
        return obligation;
    }

    /** A finished try of eight scenarios, all right or all wrong. */
    static QuizAttempt tried(Obligation obligation, boolean right) {
        QuizAttempt attempt = QuizAttempt.begin(obligation, 1, items(8, 3), "5a17", NOW);
        IntStream.range(0, 8).forEach(place -> attempt.answer(place, right ? 0 : 1, NOW));
        return attempt;
    }

    /** Scenarios whose first choice shown is right; the first ones are hard stops. */
    static List<QuizItem> items(int size, int hardStops) {
        return IntStream.range(0, size)
                .mapToObj(i -> QuizItem.shown("V%02d".formatted(i + 1), i < hardStops, List.of(2, 0, 3, 1), 2))
                .toList();
    }
}
