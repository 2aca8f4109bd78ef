package org.aval.service.charters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.aval.domain.attestations.AudienceRule;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignName;
import org.aval.domain.attestations.CampaignWish;
import org.aval.domain.attestations.QuizRules;
import org.aval.domain.charters.ApprovalAnswer;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.CharterStanding;
import org.aval.domain.charters.CharterStep;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.ConsultationBody;
import org.aval.domain.charters.ConsultationOutcome;
import org.aval.domain.charters.Notice;
import org.aval.domain.charters.NoticeReason;
import org.aval.domain.charters.VersionStage;
import org.aval.domain.shared.Refusal;
import org.aval.service.attestations.CampaignDesk;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CharterDeskTest extends RegisterTest {

    private static final String HELENE = "VB10001";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 15);

    private CharterDesk desk;
    private CharterRegister register;

    @BeforeEach
    void in_the_workshop() {
        desk = house.get(CharterDesk.class);
        register = house.get(CharterRegister.class);
    }

    @Test
    void the_sample_has_a_version_in_consultation_that_its_owner_drafted() {
        CharterRecord record = read(KARIM, version("3.0.0"));
        assertThat(record.stage()).isEqualTo(VersionStage.IN_CONSULTATION);
        assertThat(record.draftedBy()).isEqualTo("Karim Benali");
        assertThat(record.basedOn()).isEqualTo("2.1.0");
        assertThat(record.entity().getApprovals().getNeeded()).isEqualTo(2);
        assertThat(record.heard())
                .extracting(CharterRecord.Heard::body, CharterRecord.Heard::outcome)
                .containsExactly(
                        tuple(ConsultationBody.LEGAL, ConsultationOutcome.FAVOURABLE),
                        tuple(ConsultationBody.PRIVACY, ConsultationOutcome.WITH_REMARKS));
        assertThat(record.readiness().unheard()).containsExactly(ConsultationBody.USERS_COMMITTEE);
        assertThat(record.verdict(CharterStep.SUBMIT).why()).isEqualTo("charters.notConsulted");
    }

    @Test
    void a_version_lives_from_its_draft_to_the_day_it_takes_over() {
        UUID id = version("3.0.0");
        refused("charters.notConsulted", () -> as(KARIM, () -> desk.submit(id, shown(id))));
        hear(id, ConsultationBody.USERS_COMMITTEE);
        as(KARIM, () -> desk.submit(id, shown(id)));
        as(CATHERINE, () -> desk.endorse(id, shown(id), ""));
        refused("charters.lastApproval", () -> as(HELENE, () -> desk.endorse(id, shown(id), "")));
        refused("charters.resolutionMissing", () -> as(HELENE, () -> desk.approve(id, shown(id), " ", "", "")));
        as(HELENE, () -> desk.approve(id, shown(id), "Conseil d’administration", "CA-2026-140", ""));
        assertThat(read(KARIM, id).entity().sha256("fr")).matches("[0-9a-f]{64}");
        refused("charters.publishedInThePast", () -> as(KARIM, () -> desk.schedule(id, shown(id), TODAY.minusDays(1))));
        refused("charters.tooSoon", () -> as(KARIM, () -> desk.schedule(id, shown(id), TODAY.plusDays(13))));
        as(KARIM, () -> desk.schedule(id, shown(id), LATER));
        assertThat(house.rows("select number, effective_from, effective_to from charter_version order by number"))
                .containsExactly(
                        List.of("1.0.0", "2023-09-01", "2025-01-14"),
                        List.of("2.0.0", "2025-01-15", "2026-09-30"),
                        List.of("2.1.0", "2026-10-01", "2027-01-14"),
                        List.of("3.0.0", "2027-01-15", "null"));
        assertThat(inForce()).containsExactly("2.1.0");
        house.clock().forward(Duration.ofDays(55));
        assertThat(inForce()).containsExactly("3.0.0");
        assertThat(house.rows(
                        "select author, step, to_state from charter_version_journal where charter_version_id = ? order by line",
                        id))
                .contains(
                        List.of("VB10005", "ENDORSE", "IN_APPROVAL"),
                        List.of("VB10001", "APPROVE", "APPROVED"),
                        List.of("VB10002", "SCHEDULE", "SCHEDULED"));
        assertThat(house.words(
                        "select count(*) from evidence_leaf where register = 'charter_version_journal' and record = ?",
                        id))
                .containsExactly("10");
    }

    @Test
    void nobody_approves_what_they_wrote_nor_twice_nor_without_the_office() {
        house.change(
                "insert into role_assignment (id, person_id, role, starts_on) select gen_random_uuid(), id,"
                        + " 'POLICY_APPROVER', '2026-01-01' from person where staff_no = ?",
                KARIM);
        UUID id = submitted(ChangeType.EDITORIAL);
        refused("charters.yourOwnText", () -> as(KARIM, () -> desk.endorse(id, shown(id), "")));
        refused("charters.moreApprovals", () -> as(CATHERINE, () -> desk.approve(id, shown(id), "CODIR", "1", "")));
        as(CATHERINE, () -> desk.endorse(id, shown(id), ""));
        refused("charters.answeredAlready", () -> as(CATHERINE, () -> desk.approve(id, shown(id), "CODIR", "1", "")));
        denied(() -> as(ISABELLE, () -> desk.endorse(id, 9, "")));
        denied(() -> as(CATHERINE, () -> desk.submit(id, 9)));
    }

    @Test
    void whoever_wrote_in_it_is_an_author_whoever_drafted_it() {
        UUID id = submitted(ChangeType.EDITORIAL);
        house.change("insert into charter_version_author values (?, ?)", id, person(CATHERINE));
        refused("charters.yourOwnText", () -> as(CATHERINE, () -> desk.endorse(id, shown(id), "")));
    }

    @Test
    void a_change_that_is_asked_voids_the_approvals_given_and_opens_the_text_again() {
        UUID id = submitted(ChangeType.MINOR);
        as(CATHERINE, () -> desk.endorse(id, shown(id), ""));
        assertThatIllegalStateException()
                .isThrownBy(() -> rewrite(id))
                .withMessageContaining("an approved text is never changed");
        refused("shared.motiveMissing", () -> as(HELENE, () -> desk.askChange(id, shown(id), " ")));
        as(HELENE, () -> desk.askChange(id, shown(id), "L’article A3 est obscur"));
        assertThat(house.words("select state from charter_version where id = ?", id))
                .containsExactly("DRAFT");
        assertThat(
                        house.words(
                                "select p.staff_no from mail m join person p on p.id = m.person_id where m.kind = 'charters.changeAsked'"))
                .containsExactly(KARIM);
        rewrite(id);
        as(KARIM, () -> desk.openConsultation(id, shown(id)));
        as(KARIM, () -> desk.submit(id, shown(id)));
        assertThat(read(KARIM, id).entity().getApprovals().missing()).isEqualTo(2);
        as(CATHERINE, () -> desk.endorse(id, shown(id), ""));
        assertThat(read(KARIM, id).answers())
                .extracting(CharterRecord.Answered::answer, CharterRecord.Answered::counts)
                .containsExactly(
                        tuple(ApprovalAnswer.APPROVED, false),
                        tuple(ApprovalAnswer.CHANGE_ASKED, false),
                        tuple(ApprovalAnswer.APPROVED, true));
        assertThat(house.words("select count(distinct text_sha256) from approval where version_id = ?", id))
                .containsExactly("2");
    }

    @Test
    void of_two_approvals_at_once_the_second_is_told_that_the_first_was_faster() throws Exception {
        UUID id = submitted(ChangeType.EDITORIAL);
        int shown = shown(id);
        CountDownLatch both = new CountDownLatch(2);
        List<CompletableFuture<String>> answers = List.of(CATHERINE, HELENE).stream()
                .map(approver -> CompletableFuture.supplyAsync(() -> answer(approver, id, shown, both)))
                .toList();
        assertThat(answers)
                .map(CompletableFuture::get)
                .containsExactlyInAnyOrder("approved", "shared.changedMeanwhile");
        assertThat(house.words("select count(*) from approval where version_id = ?", id))
                .containsExactly("1");
    }

    private String answer(String approver, UUID id, int shown, CountDownLatch both) {
        both.countDown();
        try {
            both.await();
            as(approver, () -> desk.endorse(id, shown, ""));
            return "approved";
        } catch (Refusal no) {
            return String.valueOf(no.verdict().why());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_was_approved_is_never_rewritten_by_whoever() {
        UUID inForce = version("2.1.0");
        for (String change : List.of(
                "update article_text set title = 'x' where article_id in (select id from article where version_id = ?)",
                "delete from article_citation where article_id in (select id from article where version_id = ?)",
                "insert into article select gen_random_uuid(), ?, 'A99', 99, true",
                "update article set mandatory = false where version_id = ?",
                "update charter_version set summary_fr = 'x' where id = ?",
                "update charter_version set resolution = 'x' where id = ?",
                "update charter_version set sha256_fr = repeat('0', 64) where id = ?",
                "update charter_version set effective_from = '2020-01-01' where id = ?",
                "update charter_version set state = 'DRAFT' where id = ?",
                "delete from charter_version where id = ?")) {
            assertThatIllegalStateException()
                    .as(change)
                    .isThrownBy(() -> house.change(change, inForce))
                    .withMessageContaining("never");
        }
    }

    @Test
    void the_next_version_is_a_copy_whose_number_follows_from_what_changes() {
        UUID minor = as(KARIM, () -> desk.draft(charter(), ChangeType.MINOR));
        assertThat(read(KARIM, minor).number()).isEqualTo("2.2.0");
        assertThat(house.rows(
                        """
                        select count(*), sum(length(t.clauses)) from article a join article_text t on t.article_id = a.id
                         where a.version_id in (?, ?) group by a.version_id""",
                        minor,
                        version("2.1.0")))
                .hasSize(2)
                .satisfies(both -> assertThat(both.get(0)).isEqualTo(both.get(1)));
        refused("charters.inPreparation", () -> as(KARIM, () -> desk.draft(charter(), ChangeType.MINOR)));
        refused("charters.inPreparation", () -> as(KARIM, () -> desk.draft(charter(), ChangeType.MAJOR)));
        as(KARIM, () -> desk.abandon(minor, shown(minor), "Autrement"));
        UUID next = as(KARIM, () -> desk.draft(charter(), ChangeType.MINOR));
        assertThat(read(KARIM, next).number()).isEqualTo("2.3.0");
    }

    @Test
    void a_small_version_that_comes_after_a_greater_one_is_too_late() {
        UUID small = approved(ChangeType.EDITORIAL);
        UUID greater = approved(ChangeType.MINOR);
        as(KARIM, () -> desk.schedule(greater, shown(greater), LATER));
        refused("charters.passedBy", () -> as(KARIM, () -> desk.schedule(small, shown(small), LATER.plusDays(30))));
    }

    @Test
    void a_repealed_text_is_in_force_until_the_day_before_and_asks_nobody_any_more() {
        UUID inForce = version("2.1.0");
        refused("charters.resolutionMissing", () -> as(CATHERINE, () -> desk.repeal(inForce, shown(inForce), "", "x")));
        as(CATHERINE, () -> desk.repeal(inForce, shown(inForce), "CA-2026-150", "Remplacée par une loi"));
        CharterRecord record = read(KARIM, inForce);
        assertThat(record.entity().standing(TODAY)).isEqualTo(CharterStanding.REPEALED);
        assertThat(record.entity().standing(TODAY.minusDays(1))).isEqualTo(CharterStanding.IN_FORCE);
        assertThat(inForce()).isEmpty();
        assertThat(house.words(
                        """
                        select count(*) from obligation o where o.charter_version_id = ?
                           and o.state not in ('SIGNED', 'CANCELLED', 'REFUSED')""",
                        inForce))
                .containsExactly("0");
        assertThat(house.rows(
                        "select distinct author, step, to_state, motive from obligation_journal where step = 'CANCEL'"))
                .containsExactly(List.of("PORTAL", "CANCEL", "CANCELLED", "Remplacée par une loi"));
        UUID again = as(KARIM, () -> desk.draft(charter(), ChangeType.MINOR));
        assertThat(read(KARIM, again).basedOn()).isEqualTo("2.1.0");
    }

    @Test
    void that_nothing_needs_to_change_is_said_by_two_and_moves_the_next_review() {
        UUID inForce = version("2.1.0");
        refused("charters.nothingProposed", () -> as(HELENE, () -> desk.confirmUnchanged(inForce, shown(inForce), "")));
        as(KARIM, () -> desk.proposeUnchanged(inForce, shown(inForce), "Rien de neuf dans la loi"));
        as(HELENE, () -> desk.confirmUnchanged(inForce, shown(inForce), ""));
        assertThat(read(KARIM, inForce).entity().getReview().getDueOn()).isEqualTo(TODAY.plusMonths(24));
        assertThat(as(HELENE, () -> register.toConfirm()).many()).isZero();
    }

    @Test
    void everybody_is_told_of_a_publication_but_not_of_a_comma() {
        UUID comma = approved(ChangeType.EDITORIAL);
        as(KARIM, () -> desk.schedule(comma, shown(comma), LATER));
        assertThat(house.words("select count(*) from mail where kind like 'charters.published%'"))
                .containsExactly("0");
        UUID minor = approved(ChangeType.MINOR);
        as(KARIM, () -> desk.schedule(minor, shown(minor), LATER.plusDays(30)));
        assertThat(house.words("select count(*) from mail where kind = 'charters.publishedMinor'"))
                .isEqualTo(house.words("select count(*) from person_in_post"));
    }

    @Test
    void ten_thousand_people_are_told_of_a_publication_within_thirty_seconds() {
        house.change(
                """
                insert into person (id, version, staff_no, honorific, first_name, last_name, work_email, language,
                                    employment_type, profession, starts_on, status)
                select gen_random_uuid(), 0, 'ZZ' || n, '', 'Prénom', 'Nom', 'zz' || n || '@x.example', 'fr', 'PERMANENT', 'NURSE',
                       date '2026-01-01', 'ACTIVE' from generate_series(1, 10000) n""");
        UUID minor = approved(ChangeType.MINOR);
        int version = shown(minor);
        Instant before = Instant.now();
        as(KARIM, () -> desk.schedule(minor, version, LATER));
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(house.words("select count(*) from mail where kind = 'charters.publishedMinor'"))
                .isEqualTo(house.words("select count(*) from person_in_post"))
                .first()
                .satisfies(count -> assertThat(Integer.parseInt(count)).isGreaterThan(10_000));
    }

    @Test
    void what_was_announced_is_withdrawn_with_everything_that_waited_for_it() {
        UUID before = version("2.1.0");
        UUID id = approved(ChangeType.MINOR);
        as(KARIM, () -> desk.schedule(id, shown(id), LATER));
        house.change("update mail set state = 'SENT', sent_at = now() where kind = 'charters.publishedMinor'");
        as(KARIM, () -> house.get(CampaignDesk.class).prepare(annual(id), List.of()));
        as(KARIM, () -> desk.withdraw(id, shown(id), "Le comité veut relire"));
        assertThat(read(KARIM, id).stage()).isEqualTo(VersionStage.APPROVED);
        assertThat(read(KARIM, before).entity().getEffectiveTo()).isNull();
        assertThat(house.rows(
                        "select step, to_state, motive from campaign_journal j join campaign g on g.id = j.campaign_id where g.charter_version_id = ? order by line",
                        id))
                .containsExactly(
                        List.of("PREPARE", "DRAFT", ""), List.of("CANCEL", "CANCELLED", "Le comité veut relire"));
        assertThat(house.words("select count(*) from mail where kind = 'charters.withdrawn'"))
                .isEqualTo(house.words("select count(*) from person_in_post"));
        assertThat(house.words("select distinct body from mail where kind = 'charters.withdrawn' and language = 'fr'"))
                .allMatch(body -> body.contains("Le comité veut relire") && body.contains("2.2.0"));

        as(KARIM, () -> desk.schedule(id, shown(id), LATER));
        assertThat(house.words("select count(distinct once_key) from mail where kind = 'charters.publishedMinor'"))
                .isEqualTo(house.words("select 2 * count(*) from person_in_post"));
        assertThat(inForce()).containsExactly("2.1.0");
    }

    @Test
    void an_announcement_that_has_not_left_never_leaves_and_only_who_read_it_hears_that_it_is_withdrawn() {
        UUID id = approved(ChangeType.MINOR);
        as(KARIM, () -> desk.schedule(id, shown(id), LATER));
        String published = "from mail where kind = 'charters.publishedMinor'";
        house.change("update mail set state = 'SENT', sent_at = now() where once_key in (select once_key " + published
                + " order by once_key limit 2)");
        house.change("update mail set state = 'GIVEN_UP' where once_key in (select once_key " + published
                + " and state = 'WAITING' order by once_key limit 1)");
        as(KARIM, () -> desk.withdraw(id, shown(id), "Le comité veut relire"));
        assertThat(house.words("select distinct state " + published)).containsExactlyInAnyOrder("SENT", "RECALLED");
        assertThat(house.words("select person_id from mail where kind = 'charters.withdrawn'"))
                .hasSize(2)
                .containsExactlyInAnyOrderElementsOf(
                        house.words("select person_id " + published + " and state = 'SENT'"));
    }

    @Test
    void a_comma_waits_for_nobody_and_nobody_is_told_when_it_is_withdrawn() {
        UUID comma = approved(ChangeType.EDITORIAL);
        assertThat(read(KARIM, comma).earliest()).isEqualTo(TODAY);
        assertThat(read(KARIM, comma).notice().why()).isEqualTo(NoticeReason.EDITORIAL);
        as(KARIM, () -> desk.schedule(comma, shown(comma), TODAY.plusDays(1)));
        as(KARIM, () -> desk.withdraw(comma, shown(comma), "Encore une"));
        assertThat(house.words(
                        "select count(*) from mail where kind like 'charters.%ed%' and kind <> 'charters.approved'"))
                .containsExactly("0");
    }

    @Test
    void a_major_version_that_is_announced_again_concerns_whom_it_concerned() {
        UUID left = version("3.0.0");
        as(KARIM, () -> desk.abandon(left, shown(left), "Pour une autre"));
        UUID id = approved(ChangeType.MAJOR);
        as(KARIM, () -> desk.schedule(id, shown(id), LATER));
        List<List<String>> concerned = house.rows("select * from version_concern where version_id = ?", id);
        as(KARIM, () -> desk.withdraw(id, shown(id), "Pas encore"));
        assertThat(house.words(
                        "select count(*) from attestation_now where superseded_on is not null and superseded_on > ?",
                        TODAY))
                .containsExactly("0");
        as(KARIM, () -> desk.schedule(id, shown(id), LATER.plusDays(3)));
        assertThat(house.rows("select * from version_concern where version_id = ?", id))
                .isEqualTo(concerned)
                .isNotEmpty();
    }

    @Test
    void a_text_annexed_to_internal_rules_waits_longer_in_france_and_only_there() {
        UUID id = approved(ChangeType.MINOR);
        house.change("update charter set annexed = true");
        assertThat(read(KARIM, id).earliest()).isEqualTo(TODAY.plusDays(14));
        moves("FR");
        house.change(
                """
                insert into parameter_value (id, version, key, value, from_day, source, flag, profile, state, proposed_by, decided_at)
                values (gen_random_uuid(), 0, 'noticeDaysAnnexed', '31', ?, 'L-FR-17', 'M', 'FR', 'ADOPTED', 'PORTAL', now())""",
                TODAY);
        assertThat(read(KARIM, id).notice()).isEqualTo(new Notice(31, NoticeReason.ANNEXED));
        refused("charters.tooSoon", () -> as(KARIM, () -> desk.schedule(id, shown(id), TODAY.plusDays(30))));
        as(KARIM, () -> desk.schedule(id, shown(id), TODAY.plusDays(31)));
        moves("QC");
    }

    @Test
    void the_database_takes_no_day_back_that_has_come() {
        assertThatThrownBy(() -> house.change(
                        "update charter_version set state = 'APPROVED', effective_from = null where number = '2.1.0'"))
                .hasStackTraceContaining("never rewritten");
    }

    @Test
    void what_waits_is_told_to_each_who_may_do_it() {
        UUID id = submitted(ChangeType.EDITORIAL);
        assertThat(as(CATHERINE, () -> register.toApprove()).many()).isEqualTo(1);
        as(CATHERINE, () -> desk.endorse(id, shown(id), ""));
        assertThat(as(CATHERINE, () -> register.toApprove()).many()).isZero();
        assertThat(as(HELENE, () -> register.toApprove()).many()).isEqualTo(1);
        assertThat(as(KARIM, () -> register.list(CharterFilter.CURRENT, PageRequest.FIRST, "fr"))
                        .rows())
                .extracting(CharterRow::number, CharterRow::stage)
                .containsExactly(
                        tuple("3.0.0", VersionStage.IN_CONSULTATION),
                        tuple("2.1.1", VersionStage.IN_APPROVAL),
                        tuple("2.1.0", VersionStage.IN_FORCE));
        refused("charters.unknownVersion", () -> as(KARIM, () -> register.read(UUID.randomUUID(), "fr")));
        denied(() -> as(NOEMIE, () -> register.read(id, "fr")));
    }

    private UUID drafted(ChangeType change) {
        UUID id = as(KARIM, () -> desk.draft(charter(), change));
        as(KARIM, () -> desk.describe(id, shown(id), new CharterVersion.Summary("Une virgule", "A comma"), 0));
        as(KARIM, () -> desk.openConsultation(id, shown(id)));
        return id;
    }

    private UUID submitted(ChangeType change) {
        UUID id = drafted(change);
        if (change != ChangeType.EDITORIAL) {
            hear(id, ConsultationBody.LEGAL);
            hear(id, ConsultationBody.PRIVACY);
            hear(id, ConsultationBody.USERS_COMMITTEE);
        }
        as(KARIM, () -> desk.submit(id, shown(id)));
        return id;
    }

    private UUID approved(ChangeType change) {
        UUID id = submitted(change);
        as(CATHERINE, () -> desk.endorse(id, shown(id), ""));
        as(HELENE, () -> desk.approve(id, shown(id), "CODIR", "CODIR-2026-300", ""));
        return id;
    }

    /** The institution is remembered between two looks. */
    private void moves(String jurisdiction) {
        house.change("update institution set jurisdiction = ?, version = version + 1", jurisdiction);
        as(KARIM, () -> house.get(InstitutionDesk.class).refresh());
    }

    private static CampaignWish annual(UUID version) {
        return new CampaignWish(
                CampaignKind.ANNUAL,
                new CampaignName("Rappel", "Refresh"),
                version,
                LATER,
                LATER.plusDays(30),
                null,
                false,
                AudienceRule.EVERYBODY,
                QuizRules.USUAL);
    }

    private void hear(UUID id, ConsultationBody body) {
        as(
                KARIM,
                () -> desk.recordConsultation(
                        id, shown(id), body, TODAY.minusDays(1), ConsultationOutcome.FAVOURABLE, ""));
    }

    private void rewrite(UUID id) {
        house.change(
                "update article_text set title = title || '!' where article_id in (select id from article where version_id = ? and code = 'A3')",
                id);
    }

    private CharterRecord read(String reader, UUID id) {
        return as(reader, () -> register.read(id, "fr"));
    }

    private int shown(UUID id) {
        return Integer.parseInt(house.words("select version from charter_version where id = ?", id)
                .get(0));
    }

    private List<String> inForce() {
        return as(NOEMIE, () -> house.get(CharterLibrary.class).list("fr")).stream()
                .filter(row -> row.standing() == CharterStanding.IN_FORCE)
                .map(VersionRow::number)
                .toList();
    }

    private UUID version(String number) {
        return UUID.fromString(house.words("select id::text from charter_version where number = ?", number)
                .get(0));
    }

    private UUID charter() {
        return UUID.fromString(house.words("select id::text from charter").get(0));
    }

    private static void denied(Runnable work) {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(work::run);
    }
}
