package org.aval.domain.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.aval.domain.mandates.MandateStage.AMELIE;
import static org.aval.domain.mandates.MandateStage.CATHERINE;
import static org.aval.domain.mandates.MandateStage.FINE;
import static org.aval.domain.mandates.MandateStage.HELENE;
import static org.aval.domain.mandates.MandateStage.IRENE;
import static org.aval.domain.mandates.MandateStage.JULIEN;
import static org.aval.domain.mandates.MandateStage.KARIM;
import static org.aval.domain.mandates.MandateStage.SOPHIE;
import static org.aval.domain.mandates.MandateStage.TODAY;
import static org.aval.domain.mandates.MandateStage.act;
import static org.aval.domain.mandates.MandateStage.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state, every step, every hand: who may do what, written down once more by hand. */
class MandateLifecycleTest {

    private static final Map<String, Actor> CAST = Map.of(
            "holder", AMELIE,
            "manager", JULIEN,
            "comms", SOPHIE,
            "director", KARIM,
            "dg", HELENE,
            "legal", CATHERINE,
            "chair", IRENE);

    @ParameterizedTest
    @EnumSource(MandateState.class)
    void each_state_opens_its_steps_to_its_hands_and_no_others(MandateState state) {
        Mandate mandate = MandateStage.in(state);
        List<String> open = CAST.entrySet().stream()
                .flatMap(one -> Arrays.stream(MandateStep.values())
                        .filter(step -> mandate.verdict(step, one.getValue(), facts(TODAY, FINE, one.getValue()))
                                .granted())
                        .map(step -> one.getKey() + " " + step))
                .sorted()
                .toList();
        assertThat(open).isEqualTo(expected(state).stream().sorted().toList());
    }

    private static List<String> expected(MandateState state) {
        return switch (state) {
            case DRAFT -> List.of("holder DESCRIBE", "holder SUBMIT", "holder WITHDRAW");
            case SUBMITTED -> List.of("manager APPROVE_UNIT", "legal ADVISE", "manager REJECT", "holder WITHDRAW");
            case UNIT_APPROVED -> List.of(
                    "legal ADVISE",
                    "comms REVIEW",
                    "director REVIEW",
                    "comms REJECT",
                    "director REJECT",
                    "holder WITHDRAW");
            case REVIEWED -> List.of(
                    "manager GRANT",
                    "director GRANT",
                    "dg GRANT",
                    "manager REJECT",
                    "director REJECT",
                    "dg REJECT",
                    "holder WITHDRAW");
            case GRANTED -> List.of("holder ACCEPT", "holder RESIGN", "director REVOKE", "dg REVOKE");
            case ACTIVE -> List.of(
                    "holder RESIGN",
                    "director SUSPEND",
                    "dg SUSPEND",
                    "chair SUSPEND",
                    "director REVOKE",
                    "dg REVOKE",
                    "director CORRECT",
                    "dg CORRECT");
            case SUSPENDED -> List.of(
                    "holder RESIGN",
                    "dg PROLONG",
                    "director REINSTATE",
                    "dg REINSTATE",
                    "director REVOKE",
                    "dg REVOKE",
                    "director CORRECT",
                    "dg CORRECT");
            case REVOKED, RESIGNED, REJECTED, WITHDRAWN -> List.of();
        };
    }

    @Test
    void who_reviewed_does_not_grant_and_nobody_grants_from_below() {
        Mandate mandate = MandateStage.in(MandateState.UNIT_APPROVED);
        mandate.review(act(KARIM, TODAY), facts(TODAY, FINE, KARIM));
        assertThat(mandate.verdict(MandateStep.GRANT, KARIM, facts(TODAY, FINE, KARIM))
                        .why())
                .isEqualTo("mandates.twoPeople");
        MandateFacts below = new MandateFacts(
                TODAY, FINE, ScopeFacts.FREE, new GrantFacts(false, true, true, null, true), MandateLaw.USUAL);
        assertThat(mandate.verdict(MandateStep.GRANT, HELENE, below).why()).isEqualTo("mandates.fromBelow");
    }

    @Test
    void who_stands_in_for_the_holder_does_not_grant_in_the_holders_name() {
        Mandate mandate = MandateStage.in(MandateState.REVIEWED);
        MandateFacts inHerPlace = new MandateFacts(
                TODAY,
                FINE,
                ScopeFacts.FREE,
                new GrantFacts(false, true, false, AMELIE.person(), true),
                MandateLaw.USUAL);
        assertThat(mandate.verdict(MandateStep.GRANT, KARIM, inHerPlace).why()).isEqualTo("mandates.notForYourself");
    }

    @Test
    void the_table_of_powers_is_that_of_the_third_ruling() {
        assertThat(table(JULIEN, true))
                .containsExactlyInAnyOrder(
                        "TOPIC_EXPERT INFORMATION",
                        "TOPIC_EXPERT EDUCATION",
                        "EVENT INFORMATION",
                        "EVENT EDUCATION",
                        "EXPERT_SESSION INFORMATION",
                        "EXPERT_SESSION EDUCATION",
                        "ACCOUNT_VOICE INFORMATION",
                        "ACCOUNT_VOICE EDUCATION");
        assertThat(table(JULIEN, false)).isEmpty();
        assertThat(table(KARIM, false))
                .hasSize(8 * 2)
                .noneMatch(one -> one.startsWith("PERMANENT") || one.startsWith("CRISIS") || one.endsWith("POSITION"));
        assertThat(table(HELENE, false)).hasSize(10 * 4);
        assertThat(table(SOPHIE, true)).isEmpty();
    }

    private static List<String> table(Actor actor, boolean leads) {
        return Arrays.stream(MandateType.values())
                .flatMap(type -> Arrays.stream(MessageLevel.values())
                        .filter(level ->
                                Powers.USUAL.of(actor, type, level, leads).isPresent())
                        .map(level -> type + " " + level))
                .collect(Collectors.toList());
    }

    @Test
    void a_step_is_noted_in_the_office_in_which_it_was_taken() {
        Mandate mandate = MandateStage.in(MandateState.REVIEWED);
        Actor both = MandateStage.actor(44, Role.MANAGER, Role.COMMS_DIRECTOR);
        mandate.grant("VB-AAAA-AAAA", act(both, TODAY), facts(TODAY, FINE, both));
        assertThat(mandate.getHands().grantedAs()).isEqualTo(Role.COMMS_DIRECTOR);
        assertThat(mandate.getJournal().get(mandate.getJournal().size() - 1).actedAs())
                .isEqualTo("COMMS_DIRECTOR");
    }

    @Test
    void a_suspension_is_looked_at_again_within_thirty_days() {
        Mandate mandate = MandateStage.in(MandateState.ACTIVE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> mandate.suspend(TODAY.plusDays(31), act(KARIM, TODAY), facts(TODAY, FINE, KARIM)))
                .withMessage("mandates.reviewTooLate");
    }

    @Test
    void a_revocation_learnt_late_takes_effect_on_its_day_but_not_before_the_acceptance() {
        Mandate mandate = MandateStage.in(MandateState.ACTIVE);
        MandateFacts later = facts(TODAY.plusDays(10), FINE, KARIM);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> mandate.revoke(EndReason.LEFT, act(KARIM, TODAY.minusDays(1)), later))
                .withMessage("mandates.dayTooEarly");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> mandate.revoke(EndReason.LEFT, act(KARIM, TODAY.plusDays(11)), later))
                .withMessage("mandates.dayToCome");
        mandate.revoke(EndReason.LEFT, act(KARIM, TODAY.plusDays(4)), later);
        assertThat(mandate.voices().get(1).spans()).containsExactly(new VoiceSpan(TODAY, TODAY.plusDays(3)));
    }

    @Test
    void an_event_lasts_thirty_days_and_a_takeover_a_week() {
        assertThat(period(MandateType.EVENT, 30)).isTrue();
        assertThat(period(MandateType.EVENT, 31)).isFalse();
        assertThat(period(MandateType.TAKEOVER, 7)).isTrue();
        assertThat(period(MandateType.TAKEOVER, 8)).isFalse();
        assertThat(period(MandateType.TOPIC_EXPERT, 365)).isTrue();
        assertThat(period(MandateType.TOPIC_EXPERT, 366)).isFalse();
    }

    private static boolean period(MandateType type, int days) {
        MandateWish wish = MandateStage.wish(type, MessageLevel.INFORMATION, TODAY, TODAY.plusDays(days - 1L));
        return Eligibility.of(wish, facts(TODAY, FINE, AMELIE)).stream()
                .filter(condition -> condition.kind() == ConditionKind.PERIOD)
                .allMatch(Condition::met);
    }
}
