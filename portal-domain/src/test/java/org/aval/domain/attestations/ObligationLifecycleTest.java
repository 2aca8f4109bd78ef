package org.aval.domain.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.aval.domain.attestations.Scene.AMELIE;
import static org.aval.domain.attestations.Scene.ISABELLE;
import static org.aval.domain.attestations.Scene.JULIEN;
import static org.aval.domain.attestations.Scene.KARIM;
import static org.aval.domain.attestations.Scene.NOEMIE;
import static org.aval.domain.attestations.Scene.NOW;
import static org.aval.domain.attestations.Scene.TODAY;
import static org.aval.domain.attestations.Scene.act;
import static org.aval.domain.attestations.Scene.facts;
import static org.aval.domain.attestations.Scene.in;
import static org.aval.domain.attestations.Scene.tried;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObligationLifecycleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ASSIGNED    | OPEN, SIGN_ON_PAPER, REFUSE, REMIND, ASK_EXEMPTION, DISMISS_EXEMPTION, PROPOSE_EXEMPTION, DECLINE_EXEMPTION, EXEMPT, CARRY_OVER, CANCEL
            OPENED      | READ_ALL, SIGN_ON_PAPER, REFUSE, REMIND, ASK_EXEMPTION, DISMISS_EXEMPTION, PROPOSE_EXEMPTION, DECLINE_EXEMPTION, EXEMPT, CANCEL
            READ        | FAIL_QUIZ, PASS_QUIZ, SIGN_ON_PAPER, REFUSE, REMIND, ASK_EXEMPTION, DISMISS_EXEMPTION, PROPOSE_EXEMPTION, DECLINE_EXEMPTION, EXEMPT, CANCEL
            QUIZ_PASSED | SIGN, SIGN_ON_PAPER, REFUSE, REMIND, ASK_EXEMPTION, DISMISS_EXEMPTION, PROPOSE_EXEMPTION, DECLINE_EXEMPTION, EXEMPT, CANCEL
            SIGNED      | -
            EXEMPTED    | REASSIGN, CANCEL
            REFUSED     | SIGN_ON_PAPER, RECONSIDER, DISMISS_EXEMPTION, PROPOSE_EXEMPTION, DECLINE_EXEMPTION, EXEMPT, CANCEL
            CANCELLED   | -
            """)
    void from_each_state_only_these_steps_open(ObligationState state, String steps) {
        assertThat(Arrays.stream(ObligationStep.values())
                        .filter(step -> step.opensFrom(state))
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(steps.equals("-") ? "" : steps);
    }

    /** Every role alone, against every step, as the person, as who leads the person, as neither. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            OPEN              | SELF    | yes: everybody
            OPEN              | LEADER  | onlyThePerson: everybody
            OPEN              | NEITHER | onlyThePerson: everybody
            READ_ALL          | SELF    | yes: everybody
            READ_ALL          | LEADER  | onlyThePerson: everybody
            READ_ALL          | NEITHER | onlyThePerson: everybody
            FAIL_QUIZ         | SELF    | yes: everybody
            FAIL_QUIZ         | LEADER  | onlyThePerson: everybody
            FAIL_QUIZ         | NEITHER | onlyThePerson: everybody
            PASS_QUIZ         | SELF    | yes: everybody
            PASS_QUIZ         | LEADER  | onlyThePerson: everybody
            PASS_QUIZ         | NEITHER | onlyThePerson: everybody
            SIGN              | SELF    | yes: everybody
            SIGN              | LEADER  | onlyThePerson: everybody
            SIGN              | NEITHER | onlyThePerson: everybody
            SIGN_ON_PAPER     | SELF    | notAboutYourself: HR; notYourOffice: the rest
            SIGN_ON_PAPER     | LEADER  | yes: HR; notYourOffice: the rest
            SIGN_ON_PAPER     | NEITHER | yes: HR; notYourOffice: the rest
            ASK_EXEMPTION     | SELF    | yes: everybody
            ASK_EXEMPTION     | LEADER  | onlyThePerson: everybody
            ASK_EXEMPTION     | NEITHER | onlyThePerson: everybody
            DISMISS_EXEMPTION | SELF    | notAboutYourself: HR; notYourOffice: the rest
            DISMISS_EXEMPTION | LEADER  | yes: HR; notYourOffice: the rest
            DISMISS_EXEMPTION | NEITHER | yes: HR; notYourOffice: the rest
            REFUSE            | SELF    | yes: everybody
            REFUSE            | LEADER  | onlyThePerson: everybody
            REFUSE            | NEITHER | onlyThePerson: everybody
            RECONSIDER        | SELF    | yes: everybody
            RECONSIDER        | LEADER  | onlyThePerson: everybody
            RECONSIDER        | NEITHER | onlyThePerson: everybody
            REMIND            | SELF    | notAboutYourself: MANAGER HR; notYourOffice: the rest
            REMIND            | LEADER  | yes: MANAGER HR; notYourOffice: the rest
            REMIND            | NEITHER | notYourTeam: MANAGER; yes: HR; notYourOffice: the rest
            PROPOSE_EXEMPTION | SELF    | notAboutYourself: HR; notYourOffice: the rest
            PROPOSE_EXEMPTION | LEADER  | yes: HR; notYourOffice: the rest
            PROPOSE_EXEMPTION | NEITHER | yes: HR; notYourOffice: the rest
            DECLINE_EXEMPTION | SELF    | notAboutYourself: POLICY_OWNER; notYourOffice: the rest
            DECLINE_EXEMPTION | LEADER  | yes: POLICY_OWNER; notYourOffice: the rest
            DECLINE_EXEMPTION | NEITHER | yes: POLICY_OWNER; notYourOffice: the rest
            EXEMPT            | SELF    | notAboutYourself: POLICY_OWNER; notYourOffice: the rest
            EXEMPT            | LEADER  | yes: POLICY_OWNER; notYourOffice: the rest
            EXEMPT            | NEITHER | yes: POLICY_OWNER; notYourOffice: the rest
            CARRY_OVER        | SELF    | notAboutYourself: SYSTEM; notYourOffice: the rest
            CARRY_OVER        | LEADER  | yes: SYSTEM; notYourOffice: the rest
            CARRY_OVER        | NEITHER | yes: SYSTEM; notYourOffice: the rest
            REASSIGN          | SELF    | notAboutYourself: HR SYSTEM; notYourOffice: the rest
            REASSIGN          | LEADER  | yes: HR SYSTEM; notYourOffice: the rest
            REASSIGN          | NEITHER | yes: HR SYSTEM; notYourOffice: the rest
            CANCEL            | SELF    | notAboutYourself: HR SYSTEM; notYourOffice: the rest
            CANCEL            | LEADER  | yes: HR SYSTEM; notYourOffice: the rest
            CANCEL            | NEITHER | yes: HR SYSTEM; notYourOffice: the rest
            """)
    void who_may_take_which_step(ObligationStep step, Relation relation, String answers) {
        Obligation obligation = ready(step);
        Map<Role, String> verdicts = new TreeMap<>();
        for (Role role : Role.values()) {
            verdicts.put(role, relation.ask(obligation, step, role));
        }
        assertThat(told(verdicts)).isEqualTo(answers);
    }

    /** How somebody stands to the person concerned. */
    enum Relation {
        SELF,
        LEADER,
        NEITHER;

        String ask(Obligation obligation, ObligationStep step, Role role) {
            Actor actor =
                    this == SELF ? new Actor(NOEMIE.person(), NOEMIE.staffNo(), Set.of(role)) : Scene.actor(77, role);
            // The day after the release of ready(REASSIGN) has ended; the other steps do not mind.
            Situation facts = new Situation(NOW, TODAY.plusDays(31), true, this == LEADER, Set.of(), false);
            return brief(obligation.verdict(step, actor, facts));
        }

        private static String brief(Verdict verdict) {
            return verdict.why() == null ? "yes" : verdict.why().replace("attestations.", "");
        }
    }

    /** An obligation from which the step opens; releases are proposed by somebody who does not decide. */
    private static Obligation ready(ObligationStep step) {
        ObligationState from =
                step.from().stream().min(Comparator.naturalOrder()).orElseThrow();
        Obligation obligation = in(from);
        if (step == ObligationStep.EXEMPT || step == ObligationStep.DECLINE_EXEMPTION) {
            obligation.proposeExemption(TODAY.plusDays(60), act(ISABELLE, "Congé parental"), facts());
        }
        if (step == ObligationStep.DISMISS_EXEMPTION) {
            obligation.askExemption(TODAY.plusDays(60), act(NOEMIE, "Congé parental"), facts());
        }
        return obligation;
    }

    /** "yes: HR; notYourOffice: the rest", in the order in which the roles first meet the answer, the most frequent last. */
    private static String told(Map<Role, String> verdicts) {
        Map<String, List<String>> byAnswer = verdicts.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(entry -> entry.getKey().name(), Collectors.toList())));
        if (byAnswer.size() == 1) {
            return byAnswer.keySet().iterator().next() + ": everybody";
        }
        String most = byAnswer.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .orElseThrow()
                .getKey();
        return byAnswer.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(most))
                        .map(entry -> entry.getKey() + ": " + String.join(" ", entry.getValue()))
                        .collect(Collectors.joining("; "))
                + "; " + most + ": the rest";
    }

    @Test
    void a_newcomer_reads_passes_and_signs_and_the_journal_tells_it() {
        Obligation obligation = in(ObligationState.SIGNED);
        assertThat(obligation.getState()).isEqualTo(ObligationState.SIGNED);
        assertThat(obligation.getLanguageRead()).isEqualTo("fr");
        assertThat(obligation.getJournal())
                .extracting(JournalEntry::step)
                .containsExactly("ASSIGN", "OPEN", "READ_ALL", "PASS_QUIZ", "SIGN");
        assertThat(obligation.getJournal())
                .extracting(JournalEntry::author)
                .containsExactly("PORTAL", "VB10030", "VB10030", "VB10030", "VB10030");
    }

    @Test
    void nobody_signs_for_somebody_else() {
        Obligation obligation = in(ObligationState.QUIZ_PASSED);
        Stream.of(JULIEN, AMELIE, ISABELLE, KARIM, Actor.PORTAL)
                .forEach(other -> refused(
                        "attestations.onlyThePerson", () -> obligation.sign(act(other), Scene.ledByTheActor())));
        assertThat(obligation.getState()).isEqualTo(ObligationState.QUIZ_PASSED);
    }

    @Test
    void nobody_signs_before_the_scenarios_are_passed() {
        for (ObligationState early : List.of(ObligationState.ASSIGNED, ObligationState.OPENED, ObligationState.READ)) {
            Obligation obligation = in(early);
            refused("attestations.wrongState", () -> obligation.sign(act(NOEMIE), facts()));
            assertThat(obligation.getState()).isEqualTo(early);
        }
    }

    @Test
    void a_signed_obligation_is_not_signed_twice() {
        Obligation obligation = in(ObligationState.SIGNED);
        refused("attestations.wrongState", () -> obligation.sign(act(NOEMIE), facts()));
        assertThat(obligation.getJournal()).hasSize(5);
    }

    @Test
    void read_means_every_mandatory_article_was_displayed() {
        Obligation obligation = in(ObligationState.OPENED);
        Situation twoLeft = new Situation(NOW, TODAY, true, false, Set.of("A3", "A17"), false);
        Refusal no = refused("attestations.articlesLeft", () -> obligation.finishReading("fr", act(NOEMIE), twoLeft));
        assertThat(no.verdict().details()).containsExactly(2);
        assertThat(obligation.getLanguageRead()).isNull();
    }

    @Test
    void who_has_left_has_nothing_to_sign() {
        Obligation obligation = in(ObligationState.QUIZ_PASSED);
        Situation left = new Situation(NOW, TODAY, false, true, Set.of(), false);
        refused("attestations.notInPost", () -> obligation.sign(act(NOEMIE), left));
        refused("attestations.notInPost", () -> obligation.remind(act(JULIEN), left));
        obligation.cancel(act(ISABELLE, "Départ"), left);
        assertThat(obligation.getState()).isEqualTo(ObligationState.CANCELLED);
    }

    @Test
    void three_failed_tries_pause_for_a_day() {
        Obligation obligation = in(ObligationState.READ);
        fail(obligation, NOW);
        fail(obligation, NOW);
        assertThat(obligation.triesLeft()).isEqualTo(1);
        assertThat(obligation.lockedUntil(NOW)).isNull();
        fail(obligation, NOW);

        Instant end = NOW.plus(Duration.ofHours(24));
        assertThat(obligation.lockedUntil(NOW)).isEqualTo(end);
        Refusal no = refused("attestations.pausedUntil", () -> fail(obligation, NOW.plusSeconds(86_399)));
        assertThat(no.verdict().details()).containsExactly(end);
        assertThat(obligation.getFailedTries()).isEqualTo(3);
    }

    @Test
    void the_pause_ends_by_itself() {
        Obligation obligation = in(ObligationState.READ);
        fail(obligation, NOW);
        fail(obligation, NOW);
        fail(obligation, NOW);
        Instant nextDay = NOW.plus(Duration.ofHours(24));
        assertThat(obligation.lockedUntil(nextDay)).isNull();
        assertThat(obligation.triesLeft()).isEqualTo(3);
        obligation.answer(tried(obligation, true), act(NOEMIE, nextDay), facts(nextDay, TODAY.plusDays(1)));
        assertThat(obligation.getState()).isEqualTo(ObligationState.QUIZ_PASSED);
    }

    @Test
    void a_pause_does_not_hold_back_who_has_nothing_to_answer() {
        Obligation obligation = in(ObligationState.READ);
        fail(obligation, NOW);
        fail(obligation, NOW);
        fail(obligation, NOW);
        obligation.refuse(act(NOEMIE), facts());
        assertThat(obligation.lockedUntil(NOW)).isNull();
    }

    @Test
    void who_refused_may_change_their_mind_and_reads_again() {
        Obligation obligation = in(ObligationState.QUIZ_PASSED);
        obligation.refuse(act(NOEMIE, "Je ne comprends pas l’article 7"), facts());
        assertThat(obligation.getState()).isEqualTo(ObligationState.REFUSED);
        assertThat(obligation.getState().isOpen()).isFalse();
        obligation.reconsider(act(NOEMIE), facts());
        assertThat(obligation.getState()).isEqualTo(ObligationState.OPENED);
    }

    @Test
    void one_reminder_a_day_whoever_sends_it() {
        Obligation obligation = in(ObligationState.OPENED);
        Situation reminded = new Situation(NOW, TODAY, true, true, Set.of(), true);
        refused("attestations.alreadyRemindedToday", () -> obligation.remind(act(JULIEN), reminded));
        refused("attestations.alreadyRemindedToday", () -> obligation.remind(act(ISABELLE), reminded));
        obligation.remind(act(JULIEN), Scene.ledByTheActor());
        assertThat(obligation.getState()).isEqualTo(ObligationState.OPENED);
    }

    @Test
    void who_proposed_a_release_does_not_grant_it() {
        Actor both = Scene.actor(88, Role.HR, Role.POLICY_OWNER);
        Obligation obligation = in(ObligationState.OPENED);
        obligation.proposeExemption(TODAY.plusDays(30), act(both, "Congé sans solde"), facts());
        refused("attestations.twoPeople", () -> obligation.exempt(act(both), facts()));
        obligation.exempt(act(KARIM), facts());
        assertThat(obligation.getState()).isEqualTo(ObligationState.EXEMPTED);
    }

    @Test
    void a_release_is_decided_on_a_proposal() {
        Obligation obligation = in(ObligationState.OPENED);
        refused("attestations.noExemptionProposed", () -> obligation.exempt(act(KARIM), facts()));
        refused("attestations.noExemptionProposed", () -> obligation.declineExemption(act(KARIM, "Non"), facts()));
    }

    @Test
    void a_release_must_end_later_than_today() {
        Obligation obligation = in(ObligationState.OPENED);
        refused(
                "attestations.exemptionMustEndLater",
                () -> obligation.proposeExemption(TODAY, act(ISABELLE, "Congé"), facts()));
        obligation.proposeExemption(TODAY.plusDays(1), act(ISABELLE, "Congé"), facts());
        assertThat(obligation.getExemption()).isEqualTo(new Exemption(ISABELLE.person(), "Congé", TODAY.plusDays(1)));
    }

    @Test
    void a_declined_release_leaves_no_trace_but_in_the_journal() {
        Obligation obligation = in(ObligationState.OPENED);
        obligation.proposeExemption(TODAY.plusDays(30), act(ISABELLE, "Congé"), facts());
        obligation.declineExemption(act(KARIM, "Reste en contact avec le public"), facts());
        assertThat(obligation.getExemption().isProposed()).isFalse();
        assertThat(obligation.getState()).isEqualTo(ObligationState.OPENED);
        refused("attestations.noExemptionProposed", () -> obligation.exempt(act(KARIM), facts()));
    }

    @Test
    void some_steps_need_a_reason() {
        Obligation obligation = in(ObligationState.OPENED);
        refused("shared.motiveMissing", () -> obligation.cancel(act(ISABELLE, "  "), facts()));
        refused("shared.motiveMissing", () -> obligation.proposeExemption(TODAY.plusDays(9), act(ISABELLE), facts()));
        obligation.proposeExemption(TODAY.plusDays(9), act(ISABELLE, "Congé"), facts());
        refused("shared.motiveMissing", () -> obligation.declineExemption(act(KARIM), facts()));
    }

    @Test
    void the_obligation_stands_again_the_day_after_the_release() {
        Obligation obligation = in(ObligationState.EXEMPTED);
        Situation lastDay = facts(NOW, TODAY.plusDays(30));
        Situation after = facts(NOW, TODAY.plusDays(31));
        assertThat(obligation.isExemptionOver(TODAY.plusDays(30))).isFalse();
        refused(
                "attestations.exemptionStillRuns",
                () -> obligation.reassign(TODAY.plusDays(40), act(Actor.PORTAL), lastDay));
        assertThat(obligation.isExemptionOver(TODAY.plusDays(31))).isTrue();
        obligation.reassign(TODAY.plusDays(41), act(Actor.PORTAL), after);
        assertThat(obligation.getState()).isEqualTo(ObligationState.ASSIGNED);
        assertThat(obligation.getDueOn()).isEqualTo(TODAY.plusDays(41));
        assertThat(obligation.getHardLimitOn()).isEqualTo(TODAY.plusDays(41));
        assertThat(obligation.getExemption().isProposed()).isFalse();
    }

    @Test
    void human_resources_may_end_a_release_early() {
        Obligation obligation = in(ObligationState.EXEMPTED);
        obligation.reassign(TODAY.plusDays(10), act(ISABELLE, "Retour anticipé"), facts());
        assertThat(obligation.getState()).isEqualTo(ObligationState.ASSIGNED);
    }

    @Test
    void overdue_begins_the_day_after_and_ends_with_the_signature() {
        Obligation obligation = in(ObligationState.QUIZ_PASSED);
        assertThat(obligation.isOverdue(TODAY)).isFalse();
        assertThat(obligation.isOverdue(TODAY.plusDays(1))).isTrue();
        assertThat(obligation.isPastHardLimit(TODAY.plusDays(5))).isFalse();
        assertThat(obligation.isPastHardLimit(TODAY.plusDays(6))).isTrue();
        obligation.sign(act(NOEMIE), facts());
        assertThat(obligation.isOverdue(TODAY.plusDays(1))).isFalse();
        assertThat(obligation.isPastHardLimit(TODAY.plusDays(6))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_assigned_a_second_time_to_a_living_obligation(ObligationState state) {
        Obligation obligation = in(state);
        assertThat(obligation
                        .verdict(ObligationStep.ASSIGN, Actor.PORTAL, facts())
                        .why())
                .isEqualTo("attestations.wrongState");
    }

    @Test
    void the_journal_cannot_be_changed_from_outside() {
        List<JournalEntry> journal = in(ObligationState.SIGNED).getJournal();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(journal::clear);
    }

    private static void fail(Obligation obligation, Instant at) {
        Act act = act(NOEMIE, at);
        obligation.answer(tried(obligation, false), act, facts(at, TODAY));
    }

    private static Refusal refused(String why, Runnable step) {
        Refusal[] caught = new Refusal[1];
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step::run)
                .satisfies(no -> assertThat(no.verdict().why()).isEqualTo(why))
                .satisfies(no -> caught[0] = no);
        return caught[0];
    }
}
