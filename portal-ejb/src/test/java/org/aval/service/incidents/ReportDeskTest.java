package org.aval.service.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.domain.incidents.TextKind;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody reports without a name, comes back with the receipt, and the desk answers; nobody else learns of it. */
class ReportDeskTest extends RegisterTest {

    private static final String NOBODY = "nobody";
    private static final String SECRETARY = "VB10007";
    private static final String CHAIR = "VB10008";
    private static final String PRIVACY = "VB10006";
    private static final String INTEGRITY = "VB10029";
    private static final String PLANTED = "Le canari jaune a chanté dans la salle d’opération";

    private ReportDesk reports;
    private CaseRegister register;
    private IncidentDesk desk;

    @BeforeEach
    void at_the_desk() {
        reports = house.get(ReportDesk.class);
        register = house.get(CaseRegister.class);
        desk = house.get(IncidentDesk.class);
    }

    @Test
    void a_report_without_a_name_is_read_acknowledged_and_answered_and_the_reporter_comes_back_with_the_code() {
        Receipt receipt = report(wish(IncidentCategory.STAFF_IMAGE, false));
        assertThat(receipt.code()).matches("\\d{4} \\d{4} \\d{4} \\d{4}");
        CaseRecord found = only(SECRETARY, receipt);
        assertThat(found.state()).isEqualTo(CaseState.RECEIVED);
        assertThat(found.dueOn()).isEqualTo("2026-11-24");
        assertThat(found.dialogue()).extracting(CaseText::words).containsExactly(PLANTED, "Bloc 4", "Une résidente");
        as(SECRETARY, () -> desk.acknowledge(ref(found), "Merci. Reste-t-il une copie en ligne?"));
        Dialogue dialogue = as(NOBODY, () -> reports.follow(receipt.code()));
        assertThat(dialogue.state()).isEqualTo(CaseState.ACKNOWLEDGED);
        assertThat(dialogue.texts()).last().satisfies(text -> {
            assertThat(text.byReporter()).isFalse();
            assertThat(text.words()).startsWith("Merci.");
        });
        String page = as(NOBODY, () -> reports.page());
        as(NOBODY, () -> reports.write(page, receipt.code(), "Oui, une."));
        as(NOBODY, () -> reports.write(page, receipt.code(), "Oui, une."));
        assertThat(only(SECRETARY, receipt).dialogue())
                .as("the same page twice is one message")
                .extracting(CaseText::kind, CaseText::words)
                .filteredOn(text -> text.toList().get(0) == TextKind.MESSAGE)
                .hasSize(2);
    }

    @Test
    void the_same_page_sent_twice_is_one_report_with_one_receipt() {
        String page = as(NOBODY, () -> reports.page());
        int before = count();
        Receipt first = as(NOBODY, () -> reports.report(page, of(wish(IncidentCategory.OTHER, false), "")));
        Receipt again = as(NOBODY, () -> reports.report(page, of(wish(IncidentCategory.OTHER, false), "")));
        assertThat(again).isEqualTo(first);
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    void a_wrong_code_leads_nowhere_and_guessers_wait() {
        refused("incidents.wrongCode", () -> as(NOBODY, () -> reports.follow("0000 0000 0000 0000")));
        refused("incidents.wrongCode", () -> as(NOBODY, () -> reports.follow("what?")));
        for (int i = 0; i < 18; i++) {
            refused("incidents.wrongCode", () -> as(NOBODY, () -> reports.follow("1111 2222 3333 4444")));
        }
        refused("incidents.tooManyTries", () -> as(NOBODY, () -> reports.follow("1111 2222 3333 4444")));
    }

    @Test
    void a_page_that_the_portal_did_not_write_reports_nothing() {
        String page = as(NOBODY, () -> reports.page());
        for (String forged : List.of("", "x.y.z", page.replaceFirst("\\.\\d+\\.", ".999999."), page + "A")) {
            refused(
                    "incidents.pageTooOld",
                    () -> as(NOBODY, () -> reports.report(forged, of(wish(IncidentCategory.OTHER, false), ""))));
        }
    }

    @Test
    void no_word_of_it_stands_in_the_database_and_no_name_of_who_wrote_it() {
        String page = as(AMELIE, () -> reports.page());
        Receipt receipt = as(
                AMELIE, () -> reports.reportSignedIn(page, of(wish(IncidentCategory.OTHER, false), "Amélie Bouchard")));
        as(
                SECRETARY,
                () -> desk.acknowledge(ref(only(SECRETARY, receipt)), "Nous avons lu ce que vous dites du canari"));
        String code = receipt.code().replace(" ", "");
        String id = person(AMELIE).toString();
        for (String table : house.words(
                """
                select table_name from information_schema.tables
                 where table_schema = 'public' and (table_name like 'incident%' or table_name = 'mail')""")) {
            String dump = String.join("\n", house.words("select t::text from " + table + " t"))
                    .toLowerCase(Locale.ROOT);
            for (String planted :
                    List.of("canari", "salle d", "bouchard", code, receipt.code(), id, id.replace("-", ""))) {
                assertThat(dump).as("%s in %s", planted, table).doesNotContain(planted.toLowerCase(Locale.ROOT));
                assertThat(dump)
                        .as("%s in %s, in hexadecimal", planted, table)
                        .doesNotContain(HexFormat.of().formatHex(planted.getBytes(StandardCharsets.UTF_8)));
            }
        }
        assertThat(house.words("select c::text from command_journal c where c::text like '%incidents.%'"))
                .as("the secretary's acknowledgement, without the case, and nothing of the reporter")
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(SECRETARY)
                        .doesNotContain(
                                AMELIE,
                                house.words(
                                                "select id::text from incident_case where reference = ?",
                                                receipt.reference())
                                        .get(0)));
    }

    @Test
    void a_protected_disclosure_reaches_the_integrity_officer_and_not_the_secretary() {
        Receipt receipt = report(wish(IncidentCategory.OTHER, true));
        assertThat(references(SECRETARY)).doesNotContain(receipt.reference());
        assertThat(references(CHAIR)).doesNotContain(receipt.reference());
        assertThat(references(INTEGRITY)).contains(receipt.reference());
        UUID id = UUID.fromString(
                house.words("select id::text from incident_case where reference = ?", receipt.reference())
                        .get(0));
        refused("incidents.unknown", () -> as(SECRETARY, () -> register.read(id)));
        assertThat(as(INTEGRITY, () -> register.read(id)).isProtected()).isTrue();
    }

    @Test
    void a_protected_disclosure_is_acknowledged_in_the_days_of_the_law_where_they_are_fewer() {
        house.rules("caseAckBusinessDays", "4");
        house.rules("whistleAckBusinessDays", "1");
        assertThat(dueOn(report(wish(IncidentCategory.OTHER, true)))).isEqualTo("2026-11-23");
        assertThat(dueOn(report(wish(IncidentCategory.OTHER, false)))).isEqualTo("2026-11-26");
    }

    private String dueOn(Receipt receipt) {
        return house.words("select due_on::text from incident_case where reference = ?", receipt.reference())
                .get(0);
    }

    @Test
    void who_reported_under_their_own_account_sees_that_it_arrived_and_never_the_case() {
        String page = as(SECRETARY, () -> reports.page());
        Receipt receipt = as(
                SECRETARY, () -> reports.reportSignedIn(page, of(wish(IncidentCategory.RECORD_SCREENSHOT, false), "")));
        assertThat(references(SECRETARY))
                .as("the secretary is the reporter here")
                .doesNotContain(receipt.reference());
        assertThat(as(SECRETARY, () -> register.mine()))
                .extracting(OwnReport::reference)
                .contains(receipt.reference());
        assertThat(as(AMELIE, () -> register.mine()))
                .extracting(OwnReport::reference)
                .doesNotContain(receipt.reference());
        assertThat(references(PRIVACY)).as("it is about personal data").contains(receipt.reference());
    }

    @Test
    void a_question_that_forgets_who_asks_finds_nothing() {
        Receipt receipt = report(wish(IncidentCategory.OTHER, false));
        String all = "select count(*) from incident_case where reference = '" + receipt.reference() + "'";
        assertThat(house.<Integer>as(NOBODY, () -> house.count(all))).isZero();
        assertThat(house.<Integer>as(AMELIE, () -> {
                    house.tellTheDatabase(person(AMELIE));
                    return house.count(all)
                            + house.count("select count(*) from incident_text")
                            + house.count("select count(*) from incident_party")
                            + house.count("select count(*) from incident_reading");
                }))
                .isZero();
        assertThat(house.<Integer>as(SECRETARY, () -> {
                    house.tellTheDatabase(person(SECRETARY));
                    return house.count(all);
                }))
                .isOne();
    }

    @Test
    void each_opening_is_written_down_once_an_hour() {
        Receipt receipt = report(wish(IncidentCategory.OTHER, false));
        only(SECRETARY, receipt);
        only(SECRETARY, receipt);
        assertThat(only(SECRETARY, receipt).readings()).hasSize(1);
    }

    @Test
    void what_is_told_is_written_down_with_a_receipt_for_who_told_it() {
        Receipt receipt = as(SECRETARY, () -> desk.record(of(told(), "Quelqu’un du service")));
        Receipt own = as(NOBODY, () -> reports.change(page(), receipt.code()));
        assertThat(as(NOBODY, () -> reports.follow(own.code())).reference()).isEqualTo(receipt.reference());
        assertThat(only(SECRETARY, receipt).identityKept()).isTrue();
        ReportWish form = wish(IncidentCategory.OTHER, false);
        refused("incidents.channelMissing", () -> as(SECRETARY, () -> desk.record(of(form, ""))));
    }

    @Test
    void a_code_that_somebody_wrote_down_opens_nothing_until_it_was_changed_and_nothing_ever_after() {
        Receipt told = as(SECRETARY, () -> desk.record(of(told(), "")));
        refused("incidents.changeFirst", () -> as(NOBODY, () -> reports.follow(told.code())));
        refused("incidents.changeFirst", () -> as(NOBODY, () -> reports.write(page(), told.code(), "Un mot")));
        refused("incidents.changeFirst", () -> as(NOBODY, () -> reports.reachAt(page(), told.code(), ADDRESS)));
        refused("incidents.pageTooOld", () -> as(NOBODY, () -> reports.change("x.y.z", told.code())));
        refused("incidents.wrongCode", () -> as(NOBODY, () -> reports.change(page(), "0000 1111 2222 3333")));
        String page = page();
        Receipt own = as(NOBODY, () -> reports.change(page, told.code()));
        assertThat(as(NOBODY, () -> reports.change(page, told.code())))
                .as("a double click draws one code")
                .isEqualTo(own);
        assertThat(own.code()).isNotEqualTo(told.code());
        assertThat(as(NOBODY, () -> reports.follow(own.code())).texts())
                .extracting(CaseText::words)
                .contains(PLANTED);
        refused("incidents.wrongCode", () -> as(NOBODY, () -> reports.follow(told.code())));
        refused("incidents.wrongCode", () -> as(NOBODY, () -> reports.change(page(), told.code())));
        refused("incidents.wrongCode", () -> as(NOBODY, () -> reports.change(page(), own.code())));
        as(NOBODY, () -> reports.write(page(), own.code(), "C’est moi."));
        assertThat(only(SECRETARY, told).dialogue())
                .as("the desk reads on as before")
                .extracting(CaseText::words)
                .contains("C’est moi.");
    }

    @Test
    void a_word_that_there_is_something_to_read_leaves_later_and_says_nothing_else() {
        Receipt receipt = reportReachable();
        CaseRecord found = only(SECRETARY, receipt);
        as(SECRETARY, () -> desk.note(ref(found), "Une note du canari"));
        assertThat(notices()).as("what stays inside is told to nobody").isZero();
        as(SECRETARY, () -> desk.acknowledge(ref(only(SECRETARY, receipt)), "Merci."));
        as(SECRETARY, () -> desk.answer(ref(only(SECRETARY, receipt)), "Une question."));
        assertThat(notices()).as("two answers on one day are one mail").isOne();
        assertThat(mails()).as("nothing leaves in the minute of the answer").isEmpty();
        walk();
        assertThat(notices()).isZero();
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0))
                .contains(ADDRESS)
                .contains("/report/follow")
                .doesNotContain("INC-", receipt.reference(), "canari", "Merci", receipt.code());
        walk();
        assertThat(mails()).hasSize(1);
        assertThat(house.words("select 1::text from incident_key k where k.part = 'ADDRESS' and not exists"
                        + " (select from incident_case c where c.id = k.sealed_id)"))
                .as("no key is left of what was sent")
                .isEmpty();
    }

    @Test
    void where_a_reporter_is_reached_stands_nowhere_in_the_database_and_leads_to_no_case() {
        Receipt receipt = reportReachable();
        as(SECRETARY, () -> desk.acknowledge(ref(only(SECRETARY, receipt)), "Merci."));
        String id = house.words("select id::text from incident_case where reference = ?", receipt.reference())
                .get(0);
        for (String table : house.words(
                """
                select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'""")) {
            String dump = String.join("\n", house.words("select t::text from " + table + " t"))
                    .toLowerCase(Locale.ROOT);
            assertThat(dump)
                    .as(table)
                    .doesNotContain("moineau")
                    .doesNotContain(HexFormat.of().formatHex("moineau".getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(house.words("select n::text from reporter_notice n"))
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain(id, receipt.reference()));
        for (String reader : List.of(SECRETARY, PRIVACY, ADMIN)) {
            assertThat(house.<Integer>as(reader, () -> {
                        house.tellTheDatabase(person(reader));
                        return house.count("select count(*) from reporter_notice");
                    }))
                    .as(reader)
                    .isZero();
        }
        assertThat(only(SECRETARY, receipt).toString()).doesNotContain("moineau");
    }

    @Test
    void an_address_is_left_later_exchanged_taken_back_and_gone_when_the_case_ends() {
        Receipt receipt = report(wish(IncidentCategory.OTHER, false));
        refused("incidents.addressWrong", () -> as(NOBODY, () -> reports.reachAt(page(), receipt.code(), "moineau")));
        assertThat(as(NOBODY, () -> reports.follow(receipt.code())).addressKept())
                .isFalse();
        as(NOBODY, () -> reports.reachAt(page(), receipt.code(), "autre@exemple.org"));
        assertThat(as(NOBODY, () -> reports.reachAt(page(), receipt.code(), ADDRESS))
                        .addressKept())
                .isTrue();
        as(SECRETARY, () -> desk.acknowledge(ref(only(SECRETARY, receipt)), "Merci."));
        walk();
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains(ADDRESS).doesNotContain("autre@"));
        assertThat(as(NOBODY, () -> reports.reachAt(page(), receipt.code(), "")).addressKept())
                .isFalse();
        as(SECRETARY, () -> desk.answer(ref(only(SECRETARY, receipt)), "Encore un mot."));
        assertThat(notices()).isZero();
        as(NOBODY, () -> reports.reachAt(page(), receipt.code(), ADDRESS));
        house.change("update incident_case set state = 'TRIAGED' where reference = ?", receipt.reference());
        as(SECRETARY, () -> house.get(ClosingDesk.class)
                .declareInadmissible(ref(only(SECRETARY, receipt)), new Ending("Hors sujet", "Voici pourquoi.")));
        assertThat(notices()).as("a last word").isOne();
        assertThat(as(NOBODY, () -> reports.follow(receipt.code())).addressKept())
                .isFalse();
        refused("incidents.isOver", () -> as(NOBODY, () -> reports.reachAt(page(), receipt.code(), ADDRESS)));
    }

    @Test
    void what_cannot_be_delivered_is_tried_again_some_times_and_then_forgotten() throws IOException {
        Receipt receipt = reportReachable();
        as(SECRETARY, () -> desk.acknowledge(ref(only(SECRETARY, receipt)), "Merci."));
        house.keepMailsIn(Files.createTempFile("no", "folder"));
        for (int round = 0; round < 8; round++) {
            walk();
            assertThat(notices()).isOne();
        }
        walk();
        assertThat(notices()).isZero();
    }

    private static final String ADDRESS = "moineau@exemple.org";

    private Receipt reportReachable() {
        Report report = new Report(wish(IncidentCategory.OTHER, false), new ReportWords(PLANTED, "", "", "", ADDRESS));
        return as(NOBODY, () -> reports.report(reports.page(), report));
    }

    private String page() {
        return as(NOBODY, () -> reports.page());
    }

    private void walk() {
        as(NOBODY, () -> house.get(ReporterNoticeRound.class).walk());
    }

    private int notices() {
        return house.words("select 1::text from reporter_notice").size();
    }

    private List<String> mails() {
        try (Stream<Path> files = Files.list(house.mails())) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(ReportDeskTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReportWish told() {
        return new ReportWish(
                IncidentCategory.BAD_BUZZ,
                CaseChannel.PHONE,
                Confidence.CONFIDENTIAL,
                false,
                false,
                true,
                "MED",
                null,
                null);
    }

    private Receipt report(ReportWish wish) {
        String page = as(NOBODY, () -> reports.page());
        return as(NOBODY, () -> reports.report(page, of(wish, "")));
    }

    private static Report of(ReportWish wish, String identity) {
        return new Report(wish, new ReportWords(PLANTED, "Bloc 4", "Une résidente", identity, ""));
    }

    private static ReportWish wish(IncidentCategory category, boolean isProtected) {
        return new ReportWish(
                category,
                CaseChannel.ANONYMOUS_FORM,
                Confidence.ANONYMOUS,
                isProtected,
                false,
                false,
                null,
                LocalDate.of(2026, 11, 19),
                null);
    }

    private List<String> references(String reader) {
        return as(reader, () -> register.list(CaseFilter.ALL, PageRequest.FIRST)).rows().stream()
                .map(CaseRow::reference)
                .toList();
    }

    private CaseRecord only(String reader, Receipt receipt) {
        UUID id = as(
                        reader,
                        () -> register.list(
                                new CaseFilter(null, null, null, false, receipt.reference()), PageRequest.FIRST))
                .rows()
                .get(0)
                .id();
        return as(reader, () -> register.read(id));
    }

    private static CaseRef ref(CaseRecord record) {
        return new CaseRef(record.id(), record.version());
    }

    private int count() {
        return Integer.parseInt(
                house.words("select count(*)::text from incident_case").get(0));
    }
}
