package org.aval.domain.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Something is stopped for some days: proposed, decided by the chair, looked at again. */
class InterimMeasureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Actor SECRETARY = actor("VB10007", Role.ETHICS_SECRETARY);
    private static final Actor CHAIR = actor("VB10008", Role.ETHICS_CHAIR);
    private static final Actor VICE = actor("VB10009", Role.ETHICS_CHAIR);
    private static final InterimFacts WEIGHS = new InterimFacts(true, true, 30, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            PROPOSED | ORDER, DECLINE
            IN_FORCE | PROLONG, LIFT, EXPIRE
            DECLINED | -
            LIFTED   | -
            """)
    void from_each_state_only_these_steps_open(InterimState state, String steps) {
        assertThat(EnumSet.allOf(InterimStep.class).stream()
                        .filter(step -> step.opensFrom(state))
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo("-".equals(steps) ? "" : steps);
    }

    @Test
    void the_secretary_proposes_and_the_chair_orders_for_thirty_days_at_most() {
        InterimMeasure measure = proposed();
        refused("measures.notYourOffice", () -> measure.order(TODAY.plusDays(9), act(SECRETARY, TODAY), WEIGHS));
        refused("measures.tooLong", () -> measure.order(TODAY.plusDays(31), act(CHAIR, TODAY), WEIGHS));
        refused("measures.tooLong", () -> measure.order(TODAY, act(CHAIR, TODAY), WEIGHS));
        measure.order(TODAY.plusDays(30), act(CHAIR, TODAY), WEIGHS);
        assertThat(measure.getState()).isEqualTo(InterimState.IN_FORCE);
        assertThat(measure.getUntilOn()).isEqualTo("2026-12-21");
        assertThat(measure.getJournal())
                .extracting(JournalEntry::step, JournalEntry::motive)
                .containsExactly(tuple("PROPOSE", ""), tuple("ORDER", ""));
    }

    @Test
    void it_weighs_on_nobody_but_a_respondent_of_an_open_case() {
        InterimFacts witness = new InterimFacts(true, false, 30, 1);
        InterimFacts over = new InterimFacts(false, true, 30, 1);
        refused("measures.onlyRespondents", () -> propose(SECRETARY, witness));
        refused("measures.caseOver", () -> propose(SECRETARY, over));
        refused("measures.notYourOffice", () -> propose(actor("VB10010", Role.EMPLOYEE), WEIGHS));
        InterimMeasure measure = proposed();
        refused("measures.onlyRespondents", () -> measure.order(TODAY.plusDays(9), act(CHAIR, TODAY), witness));
        measure.order(TODAY.plusDays(9), act(CHAIR, TODAY), WEIGHS);
        measure.lift(act(CHAIR, TODAY), witness);
        assertThat(measure.getState())
                .as("what weighs on the wrong person is lifted")
                .isEqualTo(InterimState.LIFTED);
    }

    @Test
    void another_person_in_the_chair_prolongs_it_and_not_for_ever() {
        InterimMeasure measure = proposed();
        measure.order(TODAY.plusDays(10), act(CHAIR, TODAY), WEIGHS);
        LocalDate later = TODAY.plusDays(9);
        refused("measures.prolongedByAnother", () -> measure.prolong(later.plusDays(30), act(CHAIR, later), WEIGHS));
        refused("measures.notLater", () -> measure.prolong(TODAY.plusDays(10), act(VICE, later), WEIGHS));
        measure.prolong(later.plusDays(30), act(VICE, later), WEIGHS);
        refused(
                "measures.prolongedEnough",
                () -> measure.prolong(later.plusDays(31), act(CHAIR, later.plusDays(5)), WEIGHS));
    }

    @Test
    void what_a_rule_of_the_institution_orders_the_chair_lifts() {
        InterimMeasure measure = propose(Actor.PORTAL, WEIGHS);
        measure.order(TODAY.plusDays(30), act(Actor.PORTAL, TODAY), WEIGHS);
        refused("measures.notYourOffice", () -> measure.lift(act(SECRETARY, TODAY), WEIGHS));
        measure.lift(act(CHAIR, TODAY), WEIGHS);
        assertThat(measure.getUntilOn()).isNull();
    }

    @Test
    void it_ends_by_itself_once_its_last_day_is_over_and_nobody_else_ends_it_so() {
        InterimMeasure measure = proposed();
        LocalDate last = TODAY.plusDays(10);
        measure.order(last, act(CHAIR, TODAY), WEIGHS);
        refused("measures.notOverYet", () -> measure.expire(act(Actor.PORTAL, last), WEIGHS));
        refused("measures.notYourOffice", () -> measure.expire(act(CHAIR, last.plusDays(1)), WEIGHS));
        measure.expire(act(Actor.PORTAL, last.plusDays(1)), new InterimFacts(false, false, 30, 1));
        assertThat(measure.getState()).isEqualTo(InterimState.LIFTED);
        assertThat(measure.getUntilOn()).isNull();
        assertThat(measure.getJournal()).last().satisfies(line -> {
            assertThat(line.step()).isEqualTo("EXPIRE");
            assertThat(line.actedAs()).isEqualTo("SYSTEM");
        });
    }

    private static InterimMeasure proposed() {
        return propose(SECRETARY, WEIGHS);
    }

    private static InterimMeasure propose(Actor by, InterimFacts facts) {
        InterimWish wish = new InterimWish(InterimKind.MANDATE_SUSPENSION, UUID.randomUUID(), UUID.randomUUID());
        return InterimMeasure.propose(UUID.randomUUID(), wish, act(by, TODAY), facts);
    }

    private static Actor actor(String staffNo, Role role) {
        return new Actor(UUID.nameUUIDFromBytes(staffNo.getBytes(StandardCharsets.UTF_8)), staffNo, Set.of(role));
    }

    private static Act act(Actor by, LocalDate day) {
        return new Act(by, Instant.parse("2026-11-21T15:00:00Z"), day, "");
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
