package org.aval.service.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.aval.service.house.House;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.PasswordGate.Answer;
import org.junit.jupiter.api.Test;

/** Guessing is slow, and nobody is kept out of an account by somebody else's guesses. */
class PasswordGateTest extends RegisterTest {

    private static final Login HERS = Login.typed(AMELIE);
    private static final Login NOBODYS = Login.typed("VB99999");
    private static final Vantage HER_DEVICE = Vantage.knownDevice("hers");

    @Test
    void ten_wrong_passwords_are_looked_at_and_no_more() {
        assertThat(guesses(10, Vantage.STRANGER, HERS)).containsOnly(Answer.WRONG);
        assertThat(guesses(3, Vantage.STRANGER, HERS)).containsOnly(Answer.PAUSED);
        assertThat(right(Vantage.STRANGER, HERS)).isEqualTo(Answer.PAUSED);
    }

    @Test
    void in_any_fifteen_minutes_there_are_ten_at_most() {
        int looked = 0;
        for (int minute = 0; minute < 45; minute++) {
            List<Answer> answers = guesses(2, Vantage.STRANGER, HERS);
            looked += (int) answers.stream().filter(Answer.WRONG::equals).count();
            house.clock().forward(Duration.ofMinutes(1));
        }
        assertThat(looked).isEqualTo(30);
    }

    @Test
    void the_pause_ends_by_itself_and_asking_meanwhile_does_not_prolong_it() {
        guesses(10, Vantage.STRANGER, HERS);
        house.clock().forward(Duration.ofMinutes(14));
        assertThat(right(Vantage.STRANGER, HERS)).isEqualTo(Answer.PAUSED);
        house.clock().forward(Duration.ofMinutes(1));
        assertThat(right(Vantage.STRANGER, HERS)).isEqualTo(Answer.RIGHT);
    }

    @Test
    void an_attack_from_elsewhere_is_not_felt_on_her_own_device_nor_where_she_is_signed_in() {
        guesses(20, Vantage.STRANGER, HERS);
        assertThat(right(HER_DEVICE, HERS)).isEqualTo(Answer.RIGHT);
        assertThat(right(Vantage.OPEN_SESSION, HERS)).isEqualTo(Answer.RIGHT);
    }

    @Test
    void a_device_that_was_stolen_guesses_no_faster_than_others() {
        guesses(10, HER_DEVICE, HERS);
        assertThat(right(HER_DEVICE, HERS)).isEqualTo(Answer.PAUSED);
        assertThat(right(Vantage.knownDevice("her telephone"), HERS)).isEqualTo(Answer.RIGHT);
    }

    @Test
    void a_number_that_is_nobodys_rests_just_the_same() {
        assertThat(guesses(12, Vantage.STRANGER, NOBODYS)).isEqualTo(guesses(12, Vantage.STRANGER, HERS));
    }

    @Test
    void one_account_on_a_pause_pauses_no_other() {
        guesses(11, Vantage.STRANGER, HERS);
        assertThat(right(Vantage.STRANGER, Login.typed(THOMAS))).isEqualTo(Answer.RIGHT);
    }

    @Test
    void right_passwords_are_not_counted_and_forgive_none_before() {
        guesses(9, Vantage.STRANGER, HERS);
        for (int signIn = 0; signIn < 20; signIn++) {
            assertThat(right(Vantage.STRANGER, HERS)).isEqualTo(Answer.RIGHT);
        }
        assertThat(guesses(2, Vantage.STRANGER, HERS)).containsExactly(Answer.WRONG, Answer.PAUSED);
    }

    @Test
    void many_at_once_do_not_slip_through() throws Exception {
        AtomicInteger looked = new AtomicInteger();
        PasswordGate gate = gate();
        Callable<Answer> guess = () -> house.as(
                "nobody",
                () -> gate.tryOut(HER_DEVICE, HERS, () -> {
                    looked.incrementAndGet();
                    return false;
                }));
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            for (Future<Answer> answer : crowd.invokeAll(Collections.nCopies(40, guess))) {
                answer.get();
            }
        } finally {
            crowd.shutdown();
        }
        assertThat(looked).hasValue(10);
    }

    @Test
    void a_wrong_password_counts_even_when_all_else_of_the_request_is_undone() {
        for (int request = 0; request < 10; request++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> as(AMELIE, () -> {
                        assertThat(check("wrong")).isFalse();
                        throw new IllegalStateException("undone");
                    }));
        }
        assertThat(as(AMELIE, () -> check(House.PASSWORD))).isFalse();
    }

    @Test
    void the_table_tells_no_number_and_forgets_what_counts_no_more() {
        guesses(1, Vantage.STRANGER, HERS);
        assertThat(house.words("select t::text from password_tries t"))
                .singleElement()
                .asString()
                .doesNotContain(AMELIE);
        house.clock().forward(Duration.ofMinutes(16));
        guesses(1, HER_DEVICE, HERS);
        house.as("nobody", house.get(PasswordTries.class)::forget);
        assertThat(house.words("select key from password_tries")).hasSize(1);
    }

    private PasswordGate gate() {
        return house.get(PasswordGate.class);
    }

    private boolean check(String password) {
        return house.get(PasswordCheck.class).isRight(AMELIE, password.toCharArray());
    }

    private Answer right(Vantage from, Login login) {
        return house.as("nobody", () -> gate().tryOut(from, login, () -> true));
    }

    private List<Answer> guesses(int count, Vantage from, Login login) {
        List<Answer> answers = new ArrayList<>();
        for (int guess = 0; guess < count; guess++) {
            answers.add(house.as("nobody", () -> gate().tryOut(from, login, () -> false)));
        }
        return answers;
    }
}
