package org.aval.domain.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentQuestionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final PaymentPatience PATIENCE = new PaymentPatience(15, 30);
    private static final Actor SAMUEL = new Actor(UUID.randomUUID(), "VB10013", Set.of(Role.EMPLOYEE));
    private static final Actor FATOU = new Actor(UUID.randomUUID(), "VB10014", Set.of(Role.EMPLOYEE));
    private static final Actor CATHERINE =
            new Actor(UUID.randomUUID(), "VB10005", Set.of(Role.EMPLOYEE, Role.COI_OFFICER));

    @ParameterizedTest
    @EnumSource(
            value = PaymentStep.class,
            names = {"OWN", "SAY_DECLARED", "DENY"})
    void only_the_person_it_could_be_about_answers(PaymentStep answer) {
        refused("payments.notYours", () -> about(SAMUEL).answer(answer, act(FATOU, 0)));
        refused("payments.notYours", () -> about(SAMUEL).answer(answer, act(CATHERINE, 0)));
        PaymentQuestion question = about(SAMUEL);
        question.answer(answer, act(SAMUEL, 0));
        assertThat(question.getState()).isEqualTo(answer.to());
        assertThat(question.getJournal()).extracting(JournalEntry::author).containsExactly("PORTAL", "VB10013");
    }

    @Test
    void who_answered_may_think_better_of_it_until_it_is_settled() {
        PaymentQuestion question = about(SAMUEL);
        question.answer(PaymentStep.DENY, act(SAMUEL, 0));
        question.answer(PaymentStep.OWN, act(SAMUEL, 1));
        assertThat(question.getState()).isEqualTo(PaymentState.MINE);
        question.close(act(CATHERINE, 31), PATIENCE);
        refused("payments.wrongState", () -> question.answer(PaymentStep.DENY, act(SAMUEL, 32)));
    }

    @Test
    void the_officer_sees_nothing_before_the_fifteenth_day() {
        PaymentQuestion question = about(SAMUEL);
        refused("payments.personFirst", () -> question.close(act(CATHERINE, 14), PATIENCE));
        question.close(act(CATHERINE, 15), PATIENCE);
        assertThat(question.getState()).isEqualTo(PaymentState.CLOSED);
    }

    @Test
    void a_namesake_who_denies_is_left_alone_for_ever_unless_the_number_agrees() {
        PaymentQuestion byName = about(SAMUEL);
        byName.answer(PaymentStep.DENY, act(SAMUEL, 0));
        assertThat(byName.isRipe(DAY.plusYears(10), PATIENCE)).isFalse();
        PaymentQuestion byNumber =
                PaymentQuestion.ask(UUID.randomUUID(), SAMUEL.person(), PaymentBasis.NUMBER, 0, act(Actor.PORTAL, 0));
        byNumber.answer(PaymentStep.DENY, act(SAMUEL, 0));
        assertThat(byNumber.isRipe(DAY, PATIENCE)).isTrue();
    }

    @Test
    void an_officer_never_settles_what_could_be_about_the_officer() {
        PaymentQuestion question = about(CATHERINE);
        refused("payments.aboutYourself", () -> question.close(act(CATHERINE, 40), PATIENCE));
    }

    @Test
    void nothing_is_settled_without_a_reason() {
        Act silent = new Act(CATHERINE, Instant.EPOCH, DAY.plusDays(20), " ");
        refused("shared.motiveMissing", () -> about(SAMUEL).close(silent, PATIENCE));
    }

    @Property
    void before_the_days_are_over_no_office_closes_anything(
            @ForAll @IntRange(min = 0, max = 40) int answeredAfter,
            @ForAll @IntRange(min = 0, max = 90) int closedAfter) {
        PaymentQuestion question = about(SAMUEL);
        question.answer(PaymentStep.OWN, act(SAMUEL, answeredAfter));
        boolean early = closedAfter < answeredAfter + PATIENCE.toDeclare();
        assertThat(question.isRipe(DAY.plusDays(closedAfter), PATIENCE)).isEqualTo(!early);
    }

    private static PaymentQuestion about(Actor person) {
        return PaymentQuestion.ask(UUID.randomUUID(), person.person(), PaymentBasis.SAME_NAME, 0, act(Actor.PORTAL, 0));
    }

    private static Act act(Actor actor, int daysLater) {
        return new Act(actor, Instant.EPOCH, DAY.plusDays(daysLater), "vu");
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
