package org.aval.domain.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.aval.domain.attestations.Scene.ISABELLE;
import static org.aval.domain.attestations.Scene.JULIEN;
import static org.aval.domain.attestations.Scene.KARIM;
import static org.aval.domain.attestations.Scene.NOEMIE;
import static org.aval.domain.attestations.Scene.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Refusal;

/** Whatever is tried by whomever, in whatever order, an obligation stays what it promises to be. */
class ObligationPathsTest {

    /** One thing somebody tries, some hours after the thing before. */
    record Try(ObligationStep step, Actor by, int hours, boolean articlesLeft) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        Arbitrary<Actor> anybody = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(NOEMIE)),
                Tuple.of(2, Arbitraries.of(JULIEN, ISABELLE, KARIM)),
                Tuple.of(1, Arbitraries.of(Scene.AMELIE, Actor.PORTAL)));
        Arbitrary<ObligationStep> steps = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(ObligationStep.values())),
                Tuple.of(
                        4,
                        Arbitraries.of(
                                ObligationStep.OPEN,
                                ObligationStep.READ_ALL,
                                ObligationStep.FAIL_QUIZ,
                                ObligationStep.PASS_QUIZ,
                                ObligationStep.SIGN)));
        return Combinators.combine(
                        steps,
                        anybody,
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
                .as(Try::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(80);
    }

    @Property(tries = 600)
    void the_journal_is_a_path_of_the_table_and_its_end_is_the_state(@ForAll("tries") List<Try> tries) {
        Obligation obligation = Scene.assigned();
        Instant now = Scene.NOW;
        for (Try each : tries) {
            now = now.plus(Duration.ofHours(each.hours()));
            attempt(obligation, each, now);
        }
        List<JournalEntry> journal = obligation.getJournal();
        assertThat(journal.get(0).step()).isEqualTo("ASSIGN");
        for (int i = 1; i < journal.size(); i++) {
            JournalEntry line = journal.get(i);
            ObligationStep step = ObligationStep.valueOf(line.step());
            ObligationState from = ObligationState.valueOf(java.util.Objects.requireNonNull(line.fromState()));
            assertThat(line.fromState()).isEqualTo(journal.get(i - 1).toState());
            assertThat(step.opensFrom(from)).isTrue();
            assertThat(line.toState()).isEqualTo(step.after(from).name());
        }
        assertThat(journal.get(journal.size() - 1).toState())
                .isEqualTo(obligation.getState().name());
    }

    @Property(tries = 600)
    void a_refused_try_changes_nothing_and_a_signed_obligation_stays_signed(@ForAll("tries") List<Try> tries) {
        Obligation obligation = Scene.assigned();
        Instant now = Scene.NOW;
        for (Try each : tries) {
            now = now.plus(Duration.ofHours(each.hours()));
            boolean signed = obligation.getState() == ObligationState.SIGNED;
            String before = picture(obligation);
            boolean granted = attempt(obligation, each, now);
            if (!granted) {
                assertThat(picture(obligation)).isEqualTo(before);
            }
            if (signed) {
                assertThat(granted).isFalse();
                assertThat(obligation.getState()).isEqualTo(ObligationState.SIGNED);
            }
        }
    }

    @Property(tries = 600)
    void the_person_alone_signs_and_only_after_reading_and_passing(@ForAll("tries") List<Try> tries) {
        Obligation obligation = Scene.assigned();
        Instant now = Scene.NOW;
        for (Try each : tries) {
            now = now.plus(Duration.ofHours(each.hours()));
            attempt(obligation, each, now);
        }
        Set<String> done = new HashSet<>();
        for (JournalEntry line : obligation.getJournal()) {
            switch (ObligationStep.valueOf(line.step())) {
                    // Taken up again or assigned anew, it is read and passed anew.
                case RECONSIDER, REASSIGN -> done.clear();
                case PASS_QUIZ -> assertThat(done).contains("READ_ALL");
                case SIGN -> {
                    assertThat(done).contains("READ_ALL", "PASS_QUIZ");
                    assertThat(line.author()).isEqualTo(NOEMIE.staffNo());
                }
                default -> {}
            }
            done.add(line.step());
        }
    }

    @Property(tries = 300)
    void the_pause_comes_exactly_after_each_third_failure(@ForAll("waits") List<Integer> hoursBetween) {
        Obligation obligation = Scene.in(ObligationState.READ);
        Instant now = Scene.NOW;
        Instant pauseEnds = Instant.MIN;
        int failed = 0;
        for (int hours : hoursBetween) {
            now = now.plus(Duration.ofHours(hours));
            boolean paused = now.isBefore(pauseEnds);
            assertThat(obligation.lockedUntil(now)).isEqualTo(paused ? pauseEnds : null);
            boolean counted = attempt(obligation, new Try(ObligationStep.FAIL_QUIZ, NOEMIE, 0, false), now);
            assertThat(counted).isEqualTo(!paused);
            if (counted) {
                failed++;
                pauseEnds = failed % 3 == 0 ? now.plus(Duration.ofHours(24)) : pauseEnds;
            }
            assertThat(obligation.getFailedTries()).isEqualTo(failed);
            assertThat(obligation.triesLeft()).isEqualTo(3 - failed % 3);
        }
    }

    @Provide
    Arbitrary<List<Integer>> waits() {
        return Arbitraries.integers().between(0, 30).list().ofMaxSize(40);
    }

    private static boolean attempt(Obligation obligation, Try each, Instant now) {
        Act act = new Act(each.by(), now, TODAY, "parce que");
        Set<String> unread = each.articlesLeft() ? Set.of("A3") : Set.of();
        Situation facts = new Situation(now, TODAY, true, each.by().equals(JULIEN), unread, false);
        try {
            take(obligation, each.step(), act, facts);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    private static void take(Obligation obligation, ObligationStep step, Act act, Situation facts) {
        switch (step) {
            case ASSIGN, CARRY_OVER -> obligation.verdict(step, act.by(), facts).orRefuse();
            case OPEN -> obligation.open(act, facts);
            case READ_ALL -> obligation.finishReading("fr", act, facts);
            case FAIL_QUIZ -> obligation.answer(Scene.tried(obligation, false), act, facts);
            case PASS_QUIZ -> obligation.answer(Scene.tried(obligation, true), act, facts);
            case SIGN -> obligation.sign(act, facts);
            case SIGN_ON_PAPER -> obligation.signOnPaper("fr", TODAY, act, facts);
            case ASK_EXEMPTION -> obligation.askExemption(TODAY.plusDays(20), act, facts);
            case DISMISS_EXEMPTION -> obligation.dismissExemption(act, facts);
            case REFUSE -> obligation.refuse(act, facts);
            case RECONSIDER -> obligation.reconsider(act, facts);
            case REMIND -> obligation.remind(act, facts);
            case PROPOSE_EXEMPTION -> obligation.proposeExemption(TODAY.plusDays(20), act, facts);
            case DECLINE_EXEMPTION -> obligation.declineExemption(act, facts);
            case EXEMPT -> obligation.exempt(act, facts);
            case REASSIGN -> obligation.reassign(TODAY.plusDays(10), act, facts);
            case CANCEL -> obligation.cancel(act, facts);
        }
    }

    private static String picture(Obligation obligation) {
        return String.join(
                " ",
                obligation.getState().name(),
                String.valueOf(obligation.getJournal()),
                String.valueOf(obligation.getFailedTries()),
                String.valueOf(obligation.getLanguageRead()),
                String.valueOf(obligation.getExemption()),
                String.valueOf(obligation.getAskedExemption()),
                String.valueOf(obligation.getDueOn()),
                String.valueOf(obligation.getHardLimitOn()));
    }
}
