package org.aval.domain.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision is looked at once more: prepared before the vote, upheld as it was or replaced with all that followed. */
class ReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID ITEM = UUID.randomUUID();
    private static final Actor SECRETARY = actor("VB10007", Role.ETHICS_SECRETARY);
    private static final Actor CHAIR = actor("VB10008", Role.ETHICS_CHAIR);
    private static final Actor MEMBER = actor("VB10016", Role.ETHICS_MEMBER);
    private static final ReviewFacts ON_AGENDA = new ReviewFacts(true, false, false);
    private static final ReviewFacts ON_THE_PANEL = new ReviewFacts(true, true, false);
    private static final ReviewFacts VOTED = new ReviewFacts(false, true, false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ASKED   | PREPARE, UPHOLD, CHANGE
            UPHELD  | -
            CHANGED | -
            """)
    void from_each_state_only_these_steps_open(ReviewState state, String steps) {
        assertThat(EnumSet.allOf(ReviewStep.class).stream()
                        .filter(step -> step.opensFrom(state))
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo("-".equals(steps) ? "" : steps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            SECRETARY | PREPARE
            CHAIR     | PREPARE
            MEMBER    | -
            SITS      | PREPARE
            PORTAL    | UPHOLD, CHANGE
            """)
    void each_step_is_for_these_hands(String who, String steps) {
        Actor actor =
                switch (who) {
                    case "SECRETARY" -> SECRETARY;
                    case "CHAIR" -> CHAIR;
                    case "PORTAL" -> Actor.PORTAL;
                    default -> MEMBER;
                };
        ReviewFacts facts = who.equals("SITS") ? ON_THE_PANEL : ON_AGENDA;
        assertThat(Arrays.stream(ReviewStep.values())
                        .filter(step -> step != ReviewStep.ASK
                                && asked().verdict(step, actor, facts).granted())
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo("-".equals(steps) ? "" : steps);
    }

    @Test
    void nobody_decides_before_it_was_said_what_the_decision_does() {
        Review review = asked();
        refused("reviews.outcomeMissing", () -> review.concluded(ITEM, act(Actor.PORTAL), VOTED));
        refused("reviews.notOnAgenda", () -> review.prepare(ReviewOutcome.CHANGE, act(MEMBER), VOTED));
        review.prepare(ReviewOutcome.CHANGE, act(MEMBER), ON_THE_PANEL);
        assertThat(review.concluded(ITEM, act(Actor.PORTAL), VOTED)).isTrue();
        assertThat(review.getState()).isEqualTo(ReviewState.CHANGED);
        assertThat(review.getItem()).isEqualTo(ITEM);
    }

    @Test
    void what_is_upheld_is_upheld_as_it_was() {
        Review review = asked();
        review.prepare(ReviewOutcome.UPHOLD, act(SECRETARY), ON_AGENDA);
        ReviewFacts adding = new ReviewFacts(false, false, true);
        refused("reviews.upheldAsItWas", () -> review.concluded(ITEM, act(Actor.PORTAL), adding));
        assertThat(review.concluded(ITEM, act(Actor.PORTAL), VOTED)).isFalse();
        assertThat(review.getState()).isEqualTo(ReviewState.UPHELD);
        refused("reviews.wrongState", () -> review.prepare(ReviewOutcome.CHANGE, act(SECRETARY), ON_AGENDA));
    }

    private static Review asked() {
        return Review.ask(
                UUID.randomUUID(),
                new ReviewWish(ReviewSide.REPORTER, null, ReviewGround.NEW_ELEMENT),
                TODAY.plusDays(30),
                act(Actor.PORTAL));
    }

    private static Act act(Actor by) {
        return new Act(by, Instant.parse("2026-11-21T14:00:00Z"), TODAY, "");
    }

    private static Actor actor(String staffNo, Role role) {
        return new Actor(
                UUID.nameUUIDFromBytes(staffNo.getBytes(StandardCharsets.UTF_8)), staffNo, Set.of(role, Role.EMPLOYEE));
    }

    private static void refused(String why, Runnable change) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(change::run)
                .satisfies(no -> assertThat(no.verdict().why()).isEqualTo(why));
    }
}
