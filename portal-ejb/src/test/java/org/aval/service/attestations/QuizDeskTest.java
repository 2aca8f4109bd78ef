package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.policies.vignettes.QuizSets;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuizDeskTest extends RegisterTest {

    private UUID obligation;
    private Walk noemie;

    @BeforeEach
    void all_read() {
        obligation = obligationOf(NOEMIE);
        noemie = new Walk(house, NOEMIE, obligation);
        noemie.reads("fr");
    }

    @Test
    void scenarios_come_one_after_the_other_with_the_explanation_after_each() {
        UUID attempt = as(NOEMIE, () -> noemie.quiz().begin(obligation));
        Scenario first = as(NOEMIE, () -> noemie.quiz().scenario(attempt, null, "fr"));
        assertThat(first.place()).isZero();
        assertThat(first.size()).isEqualTo(8);
        assertThat(first.choices()).hasSize(4).doesNotHaveDuplicates();
        assertThat(first.right())
                .as("the right choice never leaves the server before")
                .isNull();
        assertThat(first.explanation()).isNull();

        noemie.answers(attempt, 0, true);
        Scenario answered = as(NOEMIE, () -> noemie.quiz().scenario(attempt, 0, "fr"));
        assertThat(answered.isRight()).isTrue();
        assertThat(answered.explanation()).isNotBlank();
        assertThat(as(NOEMIE, () -> noemie.quiz().scenario(attempt, 7, "fr")).place())
                .as("nobody looks ahead")
                .isEqualTo(1);
    }

    @Test
    void an_answer_out_of_order_is_refused() {
        UUID attempt = as(NOEMIE, () -> noemie.quiz().begin(obligation));
        for (int place : List.of(-1, 1, 7, 99)) {
            refused(
                    "attestations.oneAfterTheOther",
                    () -> as(NOEMIE, () -> noemie.quiz().answer(attempt, place, 0)));
        }
        refused("attestations.chooseOne", () -> as(NOEMIE, () -> noemie.quiz().answer(attempt, 0, 4)));
        assertThat(house.words("select count(*) from quiz_item where chosen is not null and attempt_id = ?", attempt))
                .containsExactly("0");
    }

    @Test
    void an_answer_is_not_changed_and_a_finished_try_stays_finished() {
        UUID attempt = noemie.tries(false);
        int right = noemie.rightPlace(attempt, 3);
        refused(
                "attestations.alreadyAnswered",
                () -> as(NOEMIE, () -> noemie.quiz().answer(attempt, 3, right)));
        as(NOEMIE, () -> noemie.quiz().answer(attempt, 3, (right + 1) % 4));
        assertThat(house.words("select failed_tries from obligation where id = ?", obligation))
                .as("the same click again counts no second failure")
                .containsExactly("1");
    }

    @Test
    void a_second_window_joins_the_running_try() {
        UUID attempt = as(NOEMIE, () -> noemie.quiz().begin(obligation));
        noemie.answers(attempt, 0, true);
        assertThat(as(NOEMIE, () -> noemie.quiz().begin(obligation))).isEqualTo(attempt);
        assertThat(as(NOEMIE, () -> noemie.quiz().outcome(obligation)).runningTry())
                .isEqualTo(attempt);
    }

    @Test
    void every_try_draws_anew_and_asks_all_hard_stops() {
        Set<String> hardStops = Set.copyOf(QuizSets.of(Set.of("CLINICIAN")).hardStops());
        Set<List<String>> orders = new HashSet<>();
        for (int i = 0; i < 2; i++) {
            UUID attempt = noemie.tries(false);
            List<String> asked =
                    house.words("select vignette from quiz_item where attempt_id = ? order by place", attempt);
            assertThat(asked).hasSize(8).doesNotHaveDuplicates().containsAll(hardStops);
            orders.add(house.words(
                    "select vignette || choice_order from quiz_item where attempt_id = ? order by place", attempt));
        }
        assertThat(orders).hasSize(2);
    }

    @Test
    void one_hard_stop_wrong_fails_the_try_and_points_to_the_articles() {
        UUID attempt = as(NOEMIE, () -> noemie.quiz().begin(obligation));
        boolean missed = false;
        for (int place = 0; place < 8; place++) {
            boolean hardStop = house.words(
                            "select hard_stop from quiz_item where attempt_id = ? and place = ?", attempt, place)
                    .get(0)
                    .equals("t");
            noemie.answers(attempt, place, !hardStop || missed);
            missed = missed || hardStop;
        }
        QuizOutcome outcome = as(NOEMIE, () -> noemie.quiz().outcome(obligation));
        assertThat(outcome.isFailed()).isTrue();
        assertThat(outcome.lastScore()).isEqualTo(7);
        assertThat(outcome.lastHardStopsMissed()).isEqualTo(1);
        assertThat(outcome.articles()).isNotEmpty().allMatch(code -> code.matches("A\\d+"));
        assertThat(outcome.triesLeft()).isEqualTo(2);
        assertThat(outcome.isLocked()).isFalse();
    }

    @Test
    void after_three_failures_there_is_a_pause_and_help() {
        noemie.tries(false);
        noemie.tries(false);
        assertThat(house.words("select kind from mail")).isEmpty();
        noemie.tries(false);

        QuizOutcome outcome = as(NOEMIE, () -> noemie.quiz().outcome(obligation));
        assertThat(outcome.lockedUntil()).isEqualTo(Instant.parse("2026-11-22T14:00:00Z"));
        refused("attestations.pausedUntil", () -> as(NOEMIE, () -> noemie.quiz().begin(obligation)));
        assertThat(house.rows("select kind, address from mail order by kind"))
                .containsExactly(
                        List.of("attestations.locked", "noemie.tessier@chuvb.example"),
                        List.of("attestations.lockedManager", "julien.fortin@chuvb.example"));
        assertThat(house.words("select subject || body from mail where kind = 'attestations.lockedManager'")
                        .get(0))
                .as("the manager learns that help is welcome, never a score")
                .contains("Noémie Tessier")
                .doesNotContain("0/8", "score", "/8");
        assertThat(as(NOEMIE, () -> house.get(MyAttestations.class).obligations("fr"))
                        .get(0)
                        .lockedUntil())
                .isEqualTo(Instant.parse("2026-11-22T14:00:00Z"));

        house.clock().forward(Duration.ofHours(24));
        noemie.tries(true);
        assertThat(stateOf(obligation)).isEqualTo("QUIZ_PASSED");
    }

    @Test
    void every_manager_of_somebody_locked_hears_of_it() {
        house.change(
                """
                insert into assignment (id, person_id, unit_code, title_fr, title_en, manager_id, starts_on, is_primary)
                select gen_random_uuid(), n.id, 'PED', 'Renfort', 'Relief', t.id, date '2026-11-01', false
                  from person n, person t where n.staff_no = 'VB10030' and t.staff_no = 'VB10011'""");
        noemie.tries(false);
        noemie.tries(false);
        noemie.tries(false);
        assertThat(house.words("select address from mail where kind = 'attestations.lockedManager' order by address"))
                .containsExactly("julien.fortin@chuvb.example", "thomas.levesque@chuvb.example");
    }

    @Test
    void the_manager_sees_the_pause_but_no_failure_and_no_score() {
        noemie.tries(false);
        noemie.tries(false);
        noemie.tries(false);
        AttestationRegister register = house.get(AttestationRegister.class);
        assertThat(as(JULIEN, () -> register.team("fr")))
                .filteredOn(row -> row.staffNo().equals(NOEMIE))
                .singleElement()
                .satisfies(row -> assertThat(row.locked()).isTrue());
        ObligationRecord record = as(JULIEN, () -> register.read(obligation, "fr"));
        assertThat(record.timeline()).extracting("step").containsExactly("READ_ALL", "OPEN", "ASSIGN");
    }

    @Test
    void answers_are_purged_after_thirteen_months_score_and_hash_stay() {
        UUID attempt = noemie.tries(false);
        house.change("update quiz_attempt set started_at = now() - interval '12 months' where id = ?", attempt);
        house.clock().set(Instant.now(java.time.Clock.systemUTC()));
        house.as("nobody", () -> house.get(AnswerPurge.class).forget());
        assertThat(answersOf(attempt)).isEqualTo("8");
        house.change("update quiz_attempt set started_at = now() - interval '14 months' where id = ?", attempt);
        house.as("nobody", () -> house.get(AnswerPurge.class).forget());
        assertThat(answersOf(attempt)).isEqualTo("0");
        assertThat(house.words(
                        "select size || ' ' || score || ' ' || length(answers_hash) from quiz_attempt where id = ?",
                        attempt))
                .containsExactly("8 0 64");
    }

    private String answersOf(UUID attempt) {
        return house.words("select count(*) from quiz_item where attempt_id = ?", attempt)
                .get(0);
    }
}
