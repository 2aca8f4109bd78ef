package org.aval.domain.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.aval.domain.interests.DeclarationStage.ANNE;
import static org.aval.domain.interests.DeclarationStage.CATHERINE;
import static org.aval.domain.interests.DeclarationStage.TODAY;
import static org.aval.domain.interests.DeclarationStage.act;
import static org.aval.domain.interests.DeclarationStage.facts;
import static org.aval.domain.interests.DeclarationStage.link;
import static org.aval.domain.interests.DeclarationStage.wish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationLifecycleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DRAFT          | DESCRIBE, SUBMIT
            SUBMITTED      | STAND, TAKE_UP
            UNDER_REVIEW   | ASK, ASSESS, HEAR_COMMITTEE, PUT_IN_FORCE
            INFO_REQUESTED | DESCRIBE, ANSWER
            IN_FORCE       | ASSESS
            """)
    void from_each_state_only_these_steps_open(DeclarationState state, String steps) {
        assertThat(Arrays.stream(DeclarationStep.values())
                        .filter(step -> step.opensFrom(state))
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            PROPOSED  | REVISE, ACCEPT, REFUSE, CLOSE
            ACCEPTED  | REVISE, MONITOR, CLOSE
            REFUSED   | REVISE, CLOSE
            SATISFIED | ''
            """)
    void from_each_state_of_a_plan_only_these_steps_open(PlanState state, String steps) {
        assertThat(Arrays.stream(PlanStep.values())
                        .filter(step -> step.opensFrom(state))
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, false, 2026-11-21, IN_FORCE",
        "IN_FORCE, false, 2026-11-20, EXPIRED",
        "IN_FORCE, true, 2027-11-20, SUPERSEDED",
        "SUBMITTED, true, 2025-01-01, SUBMITTED"
    })
    void what_it_is_worth_follows_from_the_dates(
            DeclarationState state, boolean newer, LocalDate until, DeclarationStanding standing) {
        assertThat(DeclarationStanding.of(state, newer, until, TODAY)).isEqualTo(standing);
    }

    @Test
    void a_major_link_needs_a_plan_and_the_committee() {
        Declaration declaration = DeclarationStage.underReview();
        assess(declaration, InterestLevel.MAJOR);
        refused("interests.noPlan", () -> putInForce(declaration, null));
        refused("interests.planUnanswered", () -> putInForce(declaration, PlanState.PROPOSED));
        refused("interests.committeeNotHeard", () -> putInForce(declaration, PlanState.ACCEPTED));
        declaration.hearCommittee(act(CATHERINE, "Rien à redire"), facts(PlanState.ACCEPTED));
        putInForce(declaration, PlanState.ACCEPTED);
        assertThat(declaration.getState()).isEqualTo(DeclarationState.IN_FORCE);
        assertThat(declaration.getValidUntil()).isEqualTo(LocalDate.of(2027, 11, 20));
    }

    @Test
    void a_moderate_link_whose_plan_is_refused_goes_past_the_committee() {
        Declaration declaration = DeclarationStage.underReview();
        assess(declaration, InterestLevel.MODERATE);
        refused("interests.committeeNotHeard", () -> putInForce(declaration, PlanState.REFUSED));
        putInForce(declaration, PlanState.ACCEPTED);
    }

    @Test
    void what_weighs_needs_a_sentence_in_both_languages() {
        Declaration declaration = DeclarationStage.underReview();
        assess(declaration, InterestLevel.MODERATE);
        refused(
                "interests.noSentence",
                () -> declaration.putInForce("Je dis", " ", act(CATHERINE, ""), facts(PlanState.ACCEPTED)));
    }

    @Test
    void the_last_judgement_of_a_link_counts_for_each_activity_by_itself() {
        Declaration declaration = DeclarationStage.underReview();
        UUID link = declaration.getLinks().get(0).getId();
        assess(declaration, InterestLevel.MINOR);
        declaration.assess(
                List.of(new Judgement(link, ActivityKind.TOPIC, "ONCOLOGY", InterestLevel.MAJOR, "Le sujet même")),
                act(CATHERINE, ""),
                facts(null));
        assertThat(declaration.heaviest()).isEqualTo(InterestLevel.MAJOR);
        declaration.assess(
                List.of(new Judgement(link, ActivityKind.TOPIC, "ONCOLOGY", InterestLevel.NONE, "")),
                act(CATHERINE, ""),
                facts(null));
        assertThat(declaration.heaviest()).isEqualTo(InterestLevel.MINOR);
    }

    @Test
    void what_was_signed_and_judged_stays_word_for_word() {
        Declaration declaration = DeclarationStage.underReview();
        String signed = declaration.getCopies().get(0).content();
        assess(declaration, InterestLevel.MINOR);
        assertThat(declaration.getCopies()).hasSize(2).allMatch(FrozenCopy::isIntact);
        assertThat(declaration.getCopies().get(0).content()).isEqualTo(signed).contains("CONSULTING");
        assertThat(declaration.getCopies().get(1).content())
                .contains("assessment=")
                .contains("MINOR");
        assertThat(new FrozenCopy(
                                1, signed + " ", declaration.getCopies().get(0).digest())
                        .isIntact())
                .isFalse();
    }

    @Test
    void nothing_stands_by_rule_that_leaves_something_out() {
        Declaration declaration = Declaration.draft("COI-2026-0101", ANNE.person(), null, act(ANNE, ""), facts(null));
        declaration.describe(wish(), act(ANNE, ""), facts(null));
        declaration.submit("fr", act(ANNE, ""), facts(null));
        DeclarationFacts dropped = new DeclarationFacts(TODAY, false, false, 1, null, DeclarationStage.LAW);
        assertThat(declaration
                        .verdict(DeclarationStep.STAND, Actor.PORTAL, dropped)
                        .why())
                .isEqualTo("interests.somethingToWeigh");
        declaration.stand(act(Actor.PORTAL, ""), facts(null));
        assertThat(declaration.getState()).isEqualTo(DeclarationState.IN_FORCE);
    }

    @ParameterizedTest
    @CsvSource({"B4, , MAJOR", "B2, , MODERATE", "B2, 2024-06-01, MODERATE", "B4, 2022-06-01, MINOR", "NONE, , MINOR"})
    void the_guide_suggests_by_money_and_time(AmountBand band, LocalDate ends, InterestLevel level) {
        Declaration declaration = Declaration.draft("COI-2026-0102", ANNE.person(), null, act(ANNE, ""), facts(null));
        declaration.describe(wish(link(band, ends)), act(ANNE, ""), facts(null));
        assertThat(declaration.getLinks().get(0).suggested(TODAY)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "0, NONE",
        "250, BELOW_MINOR",
        "300, BELOW_MINOR",
        "300.01, B1",
        "999, B1",
        "1000, B2",
        "5000, B3",
        "10000, B4",
        "50000, B5",
        "999999, B5"
    })
    void an_amount_has_its_band(BigDecimal amount, AmountBand band) {
        assertThat(AmountBand.of(amount, BigDecimal.valueOf(300))).isEqualTo(band);
    }

    private static void assess(Declaration declaration, InterestLevel level) {
        UUID link = declaration.getLinks().get(0).getId();
        declaration.assess(List.of(Judgement.inGeneral(link, level, "Payé")), act(CATHERINE, ""), facts(null));
    }

    private static void putInForce(Declaration declaration, @Nullable PlanState plan) {
        declaration.putInForce("Je dis", "I say", act(CATHERINE, ""), facts(plan));
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
