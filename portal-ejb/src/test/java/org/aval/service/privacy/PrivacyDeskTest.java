package org.aval.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.InformationKind;
import org.aval.domain.privacy.NoticeWay;
import org.aval.domain.privacy.TrackState;
import org.aval.domain.privacy.TrackStep;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case about personal information asks the question of the law; the privacy officer answers it while the hours run. */
class PrivacyDeskTest extends RegisterTest {

    private static final String NOBODY = "nobody";
    private static final String PRIVACY = "VB10006";
    private static final String PLANTED = "Le canari vert chante dans le dossier";

    private PrivacyDesk desk;
    private PrivacyRegister register;
    private ReportDesk reports;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(PrivacyDesk.class);
        register = house.get(PrivacyRegister.class);
        reports = house.get(ReportDesk.class);
    }

    @Test
    void a_case_about_personal_information_opens_the_question_and_another_one_does_not() {
        UUID screenshot = reported(IncidentCategory.RECORD_SCREENSHOT, NOBODY);
        UUID photo = reported(IncidentCategory.COPYRIGHT, NOBODY);
        assertThat(incidents()).contains(screenshot).doesNotContain(photo);
        assertThat(record(screenshot).state()).isEqualTo(TrackState.OPEN);
        assertThat(record(screenshot).clock().awareAt()).isEqualTo("2026-11-21T05:00:00Z");
        assertThat(pending(screenshot)).isTrue();
        assertThat(pending(photo)).isFalse();
        refused("incidents.unknown", () -> record(photo));
    }

    @Test
    void thirty_six_hours_and_thirty_five_minutes_after_awareness_minister_and_commission_are_told() {
        UUID incident = reported(IncidentCategory.RECORD_SCREENSHOT, NOBODY);
        house.clock().set(Instant.parse("2026-11-25T15:00:00Z"));
        date(incident, "2026-11-20T21:40");
        answer(incident, InformationKind.HEALTH, true, true);
        assertThat(record(incident).missing())
                .containsExactlyInAnyOrder(Addressee.MINISTER, Addressee.CAI, Addressee.PERSONS);
        assertThat(record(incident).verdicts())
                .hasEntrySatisfying(TrackStep.CLOSE, no -> assertThat(no.why()).isEqualTo("privacy.noticesMissing"));
        told(incident, Addressee.MINISTER, "2026-11-22T10:15");
        told(incident, Addressee.CAI, "2026-11-22T10:15");
        TrackRecord record = record(incident);
        assertThat(record.clock().elapsed(record.now()))
                .isEqualTo(Duration.ofHours(36).plusMinutes(35));
        assertThat(record.clock().isHard()).isFalse();
        assertThat(rows().get(0).clock()).as("the line says what the page says").isEqualTo(record.clock());
        told(incident, Addressee.PERSONS, "2026-11-23T09:00");
        as(PRIVACY, () -> desk.close(ref(incident)));
        assertThat(pending(incident)).isFalse();
        assertThat(record(incident).keptUntil()).isEqualTo("2031-11-20");
    }

    @Test
    void the_answer_no_leaves_its_line_with_the_reasons() {
        UUID incident = reported(IncidentCategory.STAFF_IMAGE, NOBODY);
        answer(incident, InformationKind.OTHER, false, false);
        TrackRecord record = record(incident);
        assertThat(record.state()).isEqualTo(TrackState.CLOSED);
        assertThat(record.regime()).isEqualTo("QC_OTHER");
        assertThat(record.words()).containsEntry("CONCLUSION", PLANTED).containsKeys("SENSITIVITY", "LIKELIHOOD");
        List<TrackRecord> file = new ArrayList<>();
        as(PRIVACY, () -> register.export(file::add));
        assertThat(file).extracting(TrackRecord::incident).contains(incident);
        as(PRIVACY, () -> desk.reopen(ref(incident), "Une deuxième copie"));
        assertThat(pending(incident)).isTrue();
    }

    @Test
    void the_clock_never_begins_after_somebody_in_charge_knew() {
        UUID incident = reported(IncidentCategory.RECORD_SCREENSHOT, NOBODY);
        Instant first = record(incident).known();
        assertThat(first).as("the officer's own reading").isNotNull();
        house.clock().forward(Duration.ofDays(2));
        refused("privacy.awareTooLate", () -> date(incident, "2026-11-22T23:00"));
        refused("privacy.awareInTheFuture", () -> date(incident, "2027-01-01T00:00"));
        refused(
                "privacy.wordsMissing",
                () -> as(
                        PRIVACY,
                        () -> desk.dateAwareness(ref(incident), LocalDateTime.parse("2026-11-20T08:00"), " ")));
    }

    @Test
    void a_case_does_not_end_while_the_question_is_open() {
        UUID incident = reported(IncidentCategory.RECORD_SCREENSHOT, NOBODY);
        assertThatThrownBy(() -> house.change("update incident_case set state = 'CLOSED' where id = ?", incident))
                .hasMessageContaining("legal question");
        answer(incident, InformationKind.HEALTH, false, false);
        house.change("update incident_case set state = 'CLOSED' where id = ?", incident);
    }

    @Test
    void a_privacy_officer_who_reported_it_finds_no_trace() {
        UUID incident = reported(IncidentCategory.RECORD_SCREENSHOT, PRIVACY);
        assertThat(incidents()).doesNotContain(incident);
        refused("incidents.unknown", () -> record(incident));
        assertThat(as(PRIVACY, () -> register.waiting()))
                .extracting(TrackRow::incident)
                .doesNotContain(incident);
    }

    @Test
    void what_was_shown_before_somebody_else_acted_changes_nothing() {
        UUID incident = reported(IncidentCategory.STAFF_IMAGE, NOBODY);
        TrackRef old = ref(incident);
        answer(incident, InformationKind.OTHER, false, false);
        refused("shared.changedMeanwhile", () -> as(PRIVACY, () -> desk.reopen(old, "Encore")));
    }

    @Test
    void no_word_stands_in_the_database_and_a_question_that_forgets_who_asks_finds_nothing() {
        UUID incident = reported(IncidentCategory.STAFF_IMAGE, NOBODY);
        answer(incident, InformationKind.OTHER, false, false);
        for (String table : List.of("privacy_track", "privacy_text", "privacy_notice", "privacy_track_journal")) {
            assertThat(String.join("\n", house.words("select t::text from " + table + " t")))
                    .doesNotContain("canari");
        }
        String all = "select (select count(*) from privacy_track) + (select count(*) from privacy_text)";
        assertThat(house.<Integer>as(NOBODY, () -> house.count(all))).isZero();
        for (String reader : List.of(AMELIE, "VB10007", ADMIN, AUDITOR)) {
            assertThat(house.<Integer>as(reader, () -> {
                        house.tellTheDatabase(person(reader));
                        return house.count(all);
                    }))
                    .as(reader)
                    .isZero();
        }
    }

    private UUID reported(IncidentCategory category, String by) {
        String page = as(by, () -> reports.page());
        ReportWish wish = new ReportWish(
                category, CaseChannel.FORM, Confidence.CONFIDENTIAL, false, false, false, null, null, null);
        Report report = new Report(wish, new ReportWords("Une capture du dossier", "", "", "", ""));
        String reference = as(
                        by,
                        () -> by.equals(NOBODY) ? reports.report(page, report) : reports.reportSignedIn(page, report))
                .reference();
        return UUID.fromString(house.words("select id::text from incident_case where reference = ?", reference)
                .get(0));
    }

    private void date(UUID incident, String moment) {
        TrackRef ref = ref(incident);
        as(PRIVACY, () -> desk.dateAwareness(ref, LocalDateTime.parse(moment), "Vu par la chef de garde"));
    }

    private void answer(UUID incident, InformationKind kind, boolean risk, boolean persons) {
        Map<String, String> words = new HashMap<>();
        for (String field : List.of(
                "INFORMATION",
                "CIRCUMSTANCES",
                "PERIOD",
                "CONCLUSION",
                "MEASURES",
                "SENSITIVITY",
                "MISUSE",
                "CONSEQUENCES",
                "LIKELIHOOD")) {
            words.put(field, PLANTED);
        }
        TrackRef ref = ref(incident);
        as(PRIVACY, () -> desk.answer(ref, new RiskAnswer(kind, risk, persons, 1, 1, words)));
    }

    private void told(UUID incident, Addressee addressee, String moment) {
        TrackRef ref = ref(incident);
        as(PRIVACY, () -> desk.told(ref, addressee, LocalDateTime.parse(moment), NoticeWay.EMAIL));
    }

    private TrackRecord record(UUID incident) {
        return as(PRIVACY, () -> register.read(incident));
    }

    private TrackRef ref(UUID incident) {
        return new TrackRef(incident, record(incident).version());
    }

    private List<TrackRow> rows() {
        return as(PRIVACY, () -> register.list(null, PageRequest.FIRST)).rows();
    }

    private List<UUID> incidents() {
        return rows().stream().map(TrackRow::incident).toList();
    }

    private boolean pending(UUID incident) {
        return house.words("select privacy_pending(?)::text", incident).equals(List.of("true"));
    }
}
