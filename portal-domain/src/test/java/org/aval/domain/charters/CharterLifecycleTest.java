package org.aval.domain.charters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CharterLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String TEXT = "a".repeat(64);
    private static final Actor OWNER = actor("VB10002", Role.POLICY_OWNER);
    private static final Actor ONE = actor("VB10005", Role.POLICY_APPROVER);
    private static final Actor TWO = actor("VB10001", Role.POLICY_APPROVER);
    private static final Actor READER = actor("VB10027", Role.AUDITOR);

    @Test
    void every_step_opens_from_its_states_and_leads_where_the_table_says() {
        assertThat(Arrays.stream(CharterStep.values())
                        .map(step -> String.format(
                                "%-19s %-16s %-16s %s",
                                step,
                                step.by().iterator().next(),
                                step.to() == null ? "-" : step.to(),
                                step.from().stream().sorted().map(Enum::name).collect(Collectors.joining(","))))
                        .map(String::strip)
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(
                        """
                        INSTALL             SYSTEM           -
                        DRAFT               POLICY_OWNER     DRAFT
                        DESCRIBE            POLICY_OWNER     -                DRAFT,IN_CONSULTATION
                        OPEN_CONSULTATION   POLICY_OWNER     IN_CONSULTATION  DRAFT
                        RECORD_CONSULTATION POLICY_OWNER     -                IN_CONSULTATION
                        ATTACH_OPINION      POLICY_OWNER     -                IN_CONSULTATION,IN_APPROVAL
                        SUBMIT              POLICY_OWNER     IN_APPROVAL      IN_CONSULTATION
                        ENDORSE             POLICY_APPROVER  -                IN_APPROVAL
                        APPROVE             POLICY_APPROVER  APPROVED         IN_APPROVAL
                        ASK_CHANGE          POLICY_APPROVER  DRAFT            IN_APPROVAL
                        SCHEDULE            POLICY_OWNER     SCHEDULED        APPROVED
                        WITHDRAW            POLICY_OWNER     APPROVED         SCHEDULED
                        PROPOSE_UNCHANGED   POLICY_OWNER     -                SCHEDULED
                        CONFIRM_UNCHANGED   POLICY_APPROVER  -                SCHEDULED
                        DECLINE_UNCHANGED   POLICY_APPROVER  -                SCHEDULED
                        REPEAL              POLICY_APPROVER  REPEALED         SCHEDULED
                        ABANDON             POLICY_OWNER     ABANDONED        DRAFT,IN_CONSULTATION
                        """);
    }

    @ParameterizedTest
    @EnumSource(CharterState.class)
    void a_step_that_does_not_open_from_a_state_is_refused_in_its_name(CharterState state) {
        CharterVersion version = CharterVersion.installed(
                charter(1),
                "2.1.0",
                ChangeType.MINOR,
                state,
                new CharterVersion.Summary("Neuf", "New"),
                new CharterVersion.Force("CA-1", null, TODAY.minusDays(9), null));
        Actor everybody =
                new Actor(UUID.randomUUID(), "VB1", Set.of(Role.POLICY_OWNER, Role.POLICY_APPROVER, Role.SYSTEM));
        for (CharterStep step : CharterStep.values()) {
            boolean closed = "charters.wrongState"
                    .equals(version.verdict(step, everybody, facts()).why());
            assertThat(closed).as("%s from %s", step, state).isEqualTo(!step.opensFrom(state));
        }
    }

    @Test
    void one_approval_after_the_other_and_the_last_one_carries_the_resolution() {
        CharterVersion version = submitted(2);
        refused("charters.moreApprovals", () -> version.approve("CA", "CA-1", by(ONE), facts()));
        version.endorse(by(ONE), facts());
        refused("charters.answeredAlready", () -> version.approve("CA", "CA-1", by(ONE), facts()));
        refused("charters.lastApproval", () -> version.endorse(by(TWO), facts()));
        refused("charters.resolutionMissing", () -> version.approve("CA", " ", by(TWO), facts()));
        version.approve("CA", "CA-1", by(TWO), facts());
        assertThat(version.getState()).isEqualTo(CharterState.APPROVED);
        assertThat(version.sha256("fr")).isEqualTo("f".repeat(64));
        assertThat(version.getApprovals().getAnswers())
                .extracting(Approval::textSha256)
                .containsExactly(TEXT, TEXT);
    }

    @Test
    void nobody_approves_what_they_wrote_whatever_their_offices() {
        Actor both = new Actor(OWNER.person(), "VB10002", Set.of(Role.POLICY_OWNER, Role.POLICY_APPROVER));
        CharterVersion version = submitted(1);
        refused("charters.yourOwnText", () -> version.approve("CA", "CA-1", by(both), facts()));
        version.writtenBy(ONE.person());
        refused("charters.yourOwnText", () -> version.approve("CA", "CA-1", by(ONE), facts()));
        refused("charters.yourOwnText", () -> version.askChange(because(ONE), facts()));
        version.approve("CA", "CA-1", by(TWO), facts());
    }

    @Test
    void a_change_that_is_asked_begins_another_round() {
        CharterVersion version = submitted(2);
        version.endorse(by(ONE), facts());
        refused("shared.motiveMissing", () -> version.askChange(by(TWO), facts()));
        version.askChange(because(TWO), facts());
        assertThat(version.getState()).isEqualTo(CharterState.DRAFT);
        version.openConsultation(by(OWNER), facts());
        version.submit(by(OWNER), facts());
        assertThat(version.getApprovals().missing()).isEqualTo(2);
        version.endorse(by(ONE), facts());
        assertThat(version.getApprovals().given()).isEqualTo(1);
    }

    @Test
    void all_approve_the_same_words() {
        CharterVersion version = submitted(2);
        version.endorse(by(ONE), facts());
        CharterFacts other = facts(Set.of(), Set.of(), Set.of(), "b".repeat(64));
        refused("charters.textChanged", () -> version.approve("CA", "CA-1", by(TWO), other));
    }

    @Test
    void what_is_incomplete_uncovered_untold_or_unheard_goes_no_further() {
        CharterVersion version =
                CharterVersion.draft(charter(1), null, VersionNumber.FIRST, ChangeType.MAJOR, by(OWNER));
        refused(
                "charters.languageMissing",
                () -> version.openConsultation(by(OWNER), facts(Set.of("A3"), Set.of(), Set.of(), TEXT)));
        refused("charters.summaryMissing", () -> version.openConsultation(by(OWNER), facts()));
        version.describe(new CharterVersion.Summary("Neuf", "New"), 30, by(OWNER), facts());
        refused(
                "charters.uncovered",
                () -> version.openConsultation(by(OWNER), facts(Set.of(), Set.of("L-QC-01"), Set.of(), TEXT)));
        version.openConsultation(by(OWNER), facts());
        CharterFacts legalFirst = facts(Set.of(), Set.of(), Set.of(ConsultationBody.LEGAL), TEXT);
        refused("charters.notConsulted", () -> version.submit(by(OWNER), legalFirst));
        refused(
                "charters.heardInTheFuture",
                () -> version.recordConsultation(heard(TODAY.plusDays(1)), by(OWNER), legalFirst));
        version.recordConsultation(heard(TODAY), by(OWNER), legalFirst);
        version.submit(by(OWNER), legalFirst);
    }

    @Test
    void a_corrected_comma_needs_nobodys_opinion() {
        CharterVersion version =
                CharterVersion.draft(charter(1), null, VersionNumber.FIRST, ChangeType.EDITORIAL, by(OWNER));
        version.describe(new CharterVersion.Summary("Virgule", "Comma"), 0, by(OWNER), facts());
        version.openConsultation(by(OWNER), facts());
        version.submit(by(OWNER), facts(Set.of(), Set.of(), Set.of(ConsultationBody.BOARD), TEXT));
        assertThat(version.getState()).isEqualTo(CharterState.IN_APPROVAL);
    }

    @Test
    void the_offices_are_kept_apart() {
        CharterVersion version = submitted(1);
        refused("charters.notYourOffice", () -> version.approve("CA", "CA-1", by(OWNER), facts()));
        refused("charters.notYourOffice", () -> version.approve("CA", "CA-1", by(READER), facts()));
        refused(
                "charters.notYourOffice",
                () -> CharterVersion.draft(charter(1), null, VersionNumber.FIRST, ChangeType.MAJOR, by(ONE)));
    }

    @Test
    void that_nothing_needs_to_change_takes_two_people() {
        Actor both = new Actor(OWNER.person(), "VB10002", Set.of(Role.POLICY_OWNER, Role.POLICY_APPROVER));
        CharterVersion version = inForce();
        refused("charters.nothingProposed", () -> version.confirmUnchanged(by(ONE), facts()));
        version.proposeUnchanged(because(both), facts());
        refused("charters.reviewProposed", () -> version.proposeUnchanged(because(OWNER), facts()));
        refused("charters.yourOwnProposal", () -> version.confirmUnchanged(by(both), facts()));
        version.confirmUnchanged(by(ONE), facts());
        assertThat(version.getReview().getDueOn()).isEqualTo(TODAY.plusMonths(24));
        version.proposeUnchanged(because(OWNER), facts());
        version.declineUnchanged(because(ONE), facts());
        assertThat(version.getReview().isProposed()).isFalse();
        assertThat(version.getReview().getDueOn()).isEqualTo(TODAY.plusMonths(24));
    }

    @Test
    void what_will_be_followed_is_not_repealed_and_nothing_ends_on_its_first_day() {
        CharterVersion version = inForce();
        version.repeal("CA-2", because(ONE), facts());
        assertThat(version.standing(TODAY)).isEqualTo(CharterStanding.REPEALED);
        assertThat(version.standing(TODAY.minusDays(1))).isEqualTo(CharterStanding.IN_FORCE);
        CharterVersion first = CharterVersion.installed(
                charter(1),
                "1.0.0",
                ChangeType.MAJOR,
                CharterState.SCHEDULED,
                new CharterVersion.Summary("", ""),
                new CharterVersion.Force("CA-1", null, TODAY, null));
        refused("charters.repealTomorrow", () -> first.repeal("CA-2", because(ONE), facts()));
        CharterVersion followed = CharterVersion.installed(
                charter(1),
                "1.0.0",
                ChangeType.MAJOR,
                CharterState.SCHEDULED,
                new CharterVersion.Summary("", ""),
                new CharterVersion.Force("CA-1", null, TODAY.minusDays(9), TODAY.plusDays(9)));
        refused("charters.followed", () -> followed.repeal("CA-2", because(ONE), facts()));
    }

    @Test
    void what_was_announced_is_withdrawn_until_its_day_and_nothing_is_left_of_it() {
        CharterVersion before = inForce();
        CharterVersion next = approved();
        next.schedule(TODAY.plusDays(20), before, by(OWNER), facts());
        assertThat(before.getEffectiveTo()).isEqualTo(TODAY.plusDays(19));
        refused("shared.motiveMissing", () -> next.withdraw(before, by(OWNER), facts()));
        refused("charters.notYourOffice", () -> next.withdraw(before, because(ONE), facts()));
        next.withdraw(before, because(OWNER), facts());
        assertThat(next.getState()).isEqualTo(CharterState.APPROVED);
        assertThat(next.getEffectiveFrom()).isNull();
        assertThat(next.getPublishedOn()).isNull();
        assertThat(next.getReview().getDueOn()).isNull();
        assertThat(before.getEffectiveTo()).isNull();
        next.schedule(TODAY.plusDays(30), before, by(OWNER), facts());
        assertThat(before.getEffectiveTo()).isEqualTo(TODAY.plusDays(29));
    }

    @Test
    void what_began_or_will_be_followed_is_not_withdrawn() {
        refused("charters.begun", () -> inForce().withdraw(null, because(OWNER), facts()));
        CharterVersion followed = approved();
        followed.schedule(TODAY.plusDays(20), inForce(), by(OWNER), facts());
        approved().schedule(TODAY.plusDays(40), followed, by(OWNER), facts());
        refused("charters.followed", () -> followed.withdraw(null, because(OWNER), facts()));
    }

    @Test
    void a_text_that_was_repealed_stays_repealed_when_what_followed_is_withdrawn() {
        CharterVersion repealed = inForce();
        repealed.repeal("CA-2", because(ONE), facts());
        CharterVersion next = approved();
        next.schedule(TODAY.plusDays(14), repealed, by(OWNER), facts());
        next.withdraw(repealed, because(OWNER), facts());
        assertThat(repealed.getEffectiveTo()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void an_opinion_on_paper_belongs_to_one_that_was_recorded() {
        CharterVersion version =
                CharterVersion.draft(charter(1), null, VersionNumber.FIRST, ChangeType.MAJOR, by(OWNER));
        version.describe(new CharterVersion.Summary("Neuf", "New"), 30, by(OWNER), facts());
        version.openConsultation(by(OWNER), facts());
        refused("charters.opinion.unknown", () -> version.attachOpinion(0, because(OWNER), facts()));
        version.recordConsultation(heard(TODAY), by(OWNER), facts());
        refused("charters.notYourOffice", () -> version.attachOpinion(0, because(ONE), facts()));
        version.attachOpinion(0, because(OWNER), facts());
        version.submit(by(OWNER), facts());
        version.attachOpinion(0, because(OWNER), facts());
    }

    @ParameterizedTest
    @CsvSource({
        "MINOR,     false, 14, 31, 14, USUAL",
        "MAJOR,     false, 14, 31, 14, USUAL",
        "EDITORIAL, false, 14, 31, 0,  EDITORIAL",
        "MINOR,     true,  14, 31, 31, ANNEXED",
        "EDITORIAL, true,  14, 31, 31, ANNEXED",
        "MINOR,     true,  45, 31, 45, USUAL",
        "EDITORIAL, true,  45, 31, 31, ANNEXED"
    })
    void the_notice_follows_from_what_changes_and_from_what_the_text_is_annexed_to(
            ChangeType change, boolean annexed, int usual, int law, int days, NoticeReason why) {
        assertThat(Notice.of(change, annexed, usual, law)).isEqualTo(new Notice(days, why));
    }

    @ParameterizedTest
    @CsvSource({"MAJOR, 3.0.0", "MINOR, 2.2.0", "EDITORIAL, 2.1.1"})
    void what_changes_decides_the_number(ChangeType change, String next) {
        assertThat(VersionNumber.parse("2.1.0").next(change)).hasToString(next);
    }

    private static CharterVersion inForce() {
        return CharterVersion.installed(
                charter(1),
                "2.1.0",
                ChangeType.MINOR,
                CharterState.SCHEDULED,
                new CharterVersion.Summary("", ""),
                new CharterVersion.Force("CA-1", null, TODAY.minusDays(9), null));
    }

    private static CharterVersion approved() {
        CharterVersion version = submitted(1);
        version.approve("CA", "CA-9", by(ONE), facts());
        return version;
    }

    private static CharterVersion submitted(int approvals) {
        CharterVersion version =
                CharterVersion.draft(charter(approvals), null, VersionNumber.FIRST, ChangeType.MAJOR, by(OWNER));
        version.describe(new CharterVersion.Summary("Neuf", "New"), 30, by(OWNER), facts());
        version.openConsultation(by(OWNER), facts());
        version.submit(by(OWNER), facts());
        return version;
    }

    private static Consultation heard(LocalDate day) {
        return new Consultation(
                ConsultationBody.LEGAL, day, ConsultationOutcome.FAVOURABLE, "", OWNER.person(), Instant.EPOCH);
    }

    private static Charter charter(int approvals) {
        Charter charter = Charter.of("CHARTE-MS", CharterKind.CHARTER, "Publier avec soin", "Publish with care", "fr");
        charter.governedBy(new CharterGovernance(null, 24, approvals, Set.of(), false, Set.of(), Map.of(), false));
        return charter;
    }

    private static CharterFacts facts() {
        return facts(Set.of(), Set.of(), Set.of(), TEXT);
    }

    private static CharterFacts facts(
            Set<String> incomplete, Set<String> uncovered, Set<ConsultationBody> required, String text) {
        return new CharterFacts(
                TODAY,
                new Notice(14, NoticeReason.USUAL),
                20,
                incomplete,
                uncovered,
                required,
                null,
                null,
                new CharterFacts.Digests("f".repeat(64), "e".repeat(64), text));
    }

    private static Act by(Actor actor) {
        return act(actor, null);
    }

    private static Act because(Actor actor) {
        return act(actor, "Parce que");
    }

    private static Act act(Actor actor, @Nullable String motive) {
        return new Act(actor, Instant.parse("2026-11-21T14:00:00Z"), TODAY, motive);
    }

    private static Actor actor(String number, Role role) {
        return new Actor(
                UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)), number, Set.of(role));
    }

    private static void refused(String why, Runnable step) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step::run).withMessage(why);
    }
}
