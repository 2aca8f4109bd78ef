package org.aval.domain.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.aval.domain.attestations.Scene.NOW;

import java.util.List;
import org.aval.domain.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizAttemptTest {

    /** Eight scenarios of which the first three are hard stops; 0 is the right choice, 1 is wrong. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            all right                           | 0 0 0 0 0 0 0 0 | 8 | 0 | true
            one wrong of eight is enough        | 0 0 0 0 0 0 0 1 | 7 | 0 | true
            two wrong are too many (75 percent) | 0 0 0 0 0 0 1 1 | 6 | 0 | false
            one hard stop wrong is too many     | 0 0 1 0 0 0 0 0 | 7 | 1 | false
            all wrong                           | 1 1 1 1 1 1 1 1 | 0 | 3 | false
            """)
    void eighty_percent_and_every_hard_stop(String what, String chosen, int score, int missed, boolean passed) {
        QuizAttempt attempt = begun(Scene.items(8, 3));
        String[] choices = chosen.split(" ", -1);
        for (int place = 0; place < choices.length; place++) {
            assertThat(attempt.isFinished()).isFalse();
            attempt.answer(place, Integer.parseInt(choices[place]), NOW.plusSeconds(place));
        }
        assertThat(attempt.isFinished()).isTrue();
        assertThat(attempt.getFinishedAt()).isEqualTo(NOW.plusSeconds(7));
        assertThat(attempt.getScore()).as(what).isEqualTo(score);
        assertThat(attempt.getHardStopsMissed()).as(what).isEqualTo(missed);
        assertThat(attempt.isPassed(Scene.RULES)).as(what).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource({"4, true", "3, false"})
    void the_mark_of_a_set_of_five_is_four(int right, boolean passed) {
        QuizAttempt attempt = begun(Scene.items(5, 0));
        for (int place = 0; place < 5; place++) {
            attempt.answer(place, place < right ? 0 : 3, NOW);
        }
        assertThat(attempt.isPassed(Scene.RULES)).isEqualTo(passed);
    }

    @Test
    void an_unfinished_try_is_neither_passed_nor_scored() {
        QuizAttempt attempt = begun(Scene.items(8, 3));
        attempt.answer(0, 0, NOW);
        assertThat(attempt.isPassed(Scene.RULES)).isFalse();
        assertThat(attempt.getAnswersHash()).isNull();
        assertThat(attempt.next()).contains(1);
    }

    @Test
    void an_answer_is_never_taken_back() {
        QuizAttempt attempt = begun(Scene.items(8, 3));
        attempt.answer(0, 1, NOW);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> attempt.answer(0, 0, NOW))
                .satisfies(no -> assertThat(no.verdict().why()).isEqualTo("attestations.alreadyAnswered"));
        assertThat(attempt.getItems().get(0).chosen()).isEqualTo(1);
    }

    @Test
    void a_second_click_on_the_same_choice_changes_nothing() {
        QuizAttempt attempt = begun(Scene.items(8, 3));
        attempt.answer(0, 2, NOW);
        attempt.answer(0, 2, NOW.plusSeconds(3));
        assertThat(attempt.getItems().get(0).answeredAt()).isEqualTo(NOW);
    }

    @Test
    void a_choice_that_is_not_there_is_refused() {
        QuizAttempt attempt = begun(Scene.items(8, 3));
        for (int nowhere : List.of(-1, 4)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> attempt.answer(0, nowhere, NOW))
                    .satisfies(no -> assertThat(no.verdict().why()).isEqualTo("attestations.chooseOne"));
        }
        assertThat(attempt.next()).contains(0);
    }

    @Test
    void the_hash_of_the_answers_is_salted_and_tells_them_apart() {
        Obligation obligation = Scene.assigned();
        String right = finished(obligation, "salt one", 0);
        assertThat(right).hasSize(64).isEqualTo(finished(obligation, "salt one", 0));
        assertThat(finished(obligation, "salt two", 0)).isNotEqualTo(right);
        assertThat(finished(obligation, "salt one", 1)).isNotEqualTo(right);
    }

    @Test
    void the_choice_shown_first_is_found_again_in_the_vignette() {
        QuizItem item = QuizItem.shown("V01", true, List.of(2, 0, 3, 1), 3);
        assertThat(item.choiceOrder()).isEqualTo("2031");
        assertThat(item.rightPlace()).isEqualTo(2);
        assertThat(item.choiceAt(0)).isEqualTo(2);
        assertThat(item.choiceAt(2)).isEqualTo(3);
        assertThat(item.answered(2, NOW).isRight()).isTrue();
        assertThat(item.answered(3, NOW).isRight()).isFalse();
        assertThat(item.isRight()).isFalse();
    }

    private static @org.jspecify.annotations.Nullable String finished(Obligation obligation, String salt, int chosen) {
        QuizAttempt attempt = QuizAttempt.begin(obligation, 1, Scene.items(2, 1), salt, NOW);
        attempt.answer(0, chosen, NOW);
        attempt.answer(1, chosen, NOW);
        return attempt.getAnswersHash();
    }

    private static QuizAttempt begun(List<QuizItem> items) {
        return QuizAttempt.begin(Scene.assigned(), 1, items, "5a17", NOW);
    }
}
