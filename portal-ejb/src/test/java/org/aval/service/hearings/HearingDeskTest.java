package org.aval.service.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.hearings.Clue;
import org.aval.domain.hearings.HearingState;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The facts are put to a respondent, who reads them and nothing else, and answers. */
class HearingDeskTest extends RegisterTest {

    private static final String NOBODY = "nobody";
    private static final String SECRETARY = "VB10007";
    private static final String CHAIR = "VB10008";
    private static final String PRIYA = "VB10012";
    private static final String OTHER_RESPONDENT = "VB10014";
    private static final String REPORTED = "Le canari gris sifflait dans la salle de repos du troisième";
    private static final String FACTS = "Vous auriez écrit des moqueries sur un forum.";
    private static final String ANSWER = "Ce compte n’est pas le mien, dit l’alouette.";

    private HearingDesk desk;
    private OwnHearingDesk own;
    private HearingRegister register;
    private UUID incident;

    @BeforeEach
    void a_case_that_is_looked_into() {
        desk = house.get(HearingDesk.class);
        own = house.get(OwnHearingDesk.class);
        register = house.get(HearingRegister.class);
        incident = reported();
        party(0, PRIYA);
        party(1, OTHER_RESPONDENT);
        state("INVESTIGATION");
    }

    @Test
    void the_respondent_reads_what_is_put_and_answers_and_the_desk_reads_the_answer() {
        UUID hearing = prepared(PRIYA, FACTS);
        refused("incidents.unknown", () -> as(PRIYA, () -> register.own(hearing)));
        assertThat(as(PRIYA, () -> register.mine())).isEmpty();
        state("CONTRADICTORY");
        as(SECRETARY, () -> desk.put(ref(hearing), List.of()));
        OwnHearing shown = as(PRIYA, () -> register.own(hearing));
        assertThat(shown.row().dueOn()).as("ten working days").isEqualTo("2026-12-04");
        assertThat(shown.texts()).extracting(HearingText::words).containsExactly(FACTS, "Une capture, sans nom");
        as(PRIYA, () -> own.answer(new HearingRef(hearing, shown.version()), ANSWER));
        assertThat(as(SECRETARY, () -> register.read(hearing)).texts())
                .extracting(HearingText::words)
                .contains(ANSWER);
        assertThat(as(CHAIR, () -> register.read(hearing)).row().state()).isEqualTo(HearingState.ANSWERED);
    }

    @Test
    void the_respondent_never_reads_the_reporter_the_notes_or_another_respondent() {
        UUID hearing = prepared(PRIYA, FACTS);
        UUID others = prepared(OTHER_RESPONDENT, "Vous auriez partagé la perruche.");
        state("CONTRADICTORY");
        as(SECRETARY, () -> desk.put(ref(hearing), List.of()));
        as(SECRETARY, () -> desk.put(ref(others), List.of()));
        String everything = as(PRIYA, () -> register.mine()).toString() + as(PRIYA, () -> register.own(hearing));
        String reference = house.words("select reference from incident_case where id = ?", incident)
                .get(0);
        assertThat(everything)
                .doesNotContain("canari")
                .doesNotContain("perruche")
                .doesNotContain(reference)
                .doesNotContain(incident.toString());
        refused("incidents.unknown", () -> as(PRIYA, () -> register.own(others)));
        refused("incidents.unknown", () -> as(PRIYA, () -> register.read(hearing)));
        refused("incidents.unknown", () -> as(PRIYA, () -> register.of(incident)));
        house.as(PRIYA, () -> {
            house.tellTheDatabase(person(PRIYA));
            assertThat(house.count("select count(*) from hearing")).isEqualTo(1);
            assertThat(house.count("select count(*) from incident_case")).isZero();
            assertThat(house.count("select count(*) from incident_text")).isZero();
            assertThat(house.count("select count(*) from incident_party")).isZero();
        });
        for (String reader : List.of(AMELIE, JULIEN, ADMIN, AUDITOR, CATHERINE, ISABELLE)) {
            refused("incidents.unknown", () -> as(reader, () -> register.own(hearing)));
            refused("incidents.unknown", () -> as(reader, () -> register.read(hearing)));
            assertThat(as(reader, () -> register.mine())).isEmpty();
        }
    }

    @Test
    void what_leads_to_the_reporter_is_told_and_confirmed_one_by_one() {
        UUID hearing = prepared(PRIYA, "Vous sifflait dans la salle de repos, à 21 h 40.");
        state("CONTRADICTORY");
        List<Clue> clues = as(SECRETARY, () -> register.read(hearing)).clues();
        assertThat(clues).extracting(Clue::words).containsExactly("sifflait dans la salle de repos", "21 h 40");
        refused("hearings.notConfirmed", () -> as(SECRETARY, () -> desk.put(ref(hearing), List.of())));
        refused(
                "hearings.notConfirmed",
                () -> as(
                        SECRETARY,
                        () -> desk.put(ref(hearing), List.of(clues.get(0).key()))));
        as(
                SECRETARY,
                () -> desk.rewrite(ref(hearing), new HearingWords("Vous auriez ri d’un patient, à 21 h 40.", "")));
        as(SECRETARY, () -> desk.put(ref(hearing), List.of(clues.get(1).key())));
        assertThat(as(PRIYA, () -> register.own(hearing)).texts())
                .extracting(HearingText::words)
                .doesNotContain("Vous sifflait dans la salle de repos, à 21 h 40.");
    }

    @Test
    void no_word_stands_in_the_database_and_no_mail_or_journal_tells_who_is_heard() {
        UUID hearing = prepared(PRIYA, FACTS);
        state("CONTRADICTORY");
        as(SECRETARY, () -> desk.put(ref(hearing), List.of()));
        int version = as(PRIYA, () -> register.own(hearing)).version();
        as(PRIYA, () -> own.answer(new HearingRef(hearing, version), ANSWER));
        for (String table : List.of("hearing", "hearing_text", "hearing_journal", "mail", "command_journal")) {
            String dump =
                    house.words("select t::text from " + table + " t").stream().collect(Collectors.joining("\n"));
            assertThat(dump).as(table).doesNotContain("alouette").doesNotContain("moqueries");
        }
        for (String table : List.of("mail", "command_journal")) {
            String dump =
                    house.words("select t::text from " + table + " t").stream().collect(Collectors.joining("\n"));
            assertThat(dump).as(table).doesNotContain(hearing.toString()).doesNotContain(incident.toString());
        }
        assertThat(house.words("select author from command_journal where command like 'hearings.%'"))
                .doesNotContain(PRIYA);
    }

    private UUID prepared(String staffNo, String facts) {
        CaseHearings shown = as(SECRETARY, () -> register.of(incident));
        Respondent heard = shown.missing().stream()
                .filter(one -> one.person().equals(person(staffNo)))
                .findFirst()
                .orElseThrow();
        as(
                SECRETARY,
                () -> desk.prepare(
                        new CaseRef(incident, shown.version()),
                        heard,
                        new HearingWords(facts, "Une capture, sans nom")));
        return UUID.fromString(house.words(
                        "select id::text from hearing where incident_case_id = ? and person_id = ?",
                        incident,
                        person(staffNo))
                .get(0));
    }

    private HearingRef ref(UUID hearing) {
        return new HearingRef(
                hearing, as(SECRETARY, () -> register.read(hearing)).version());
    }

    private void state(String state) {
        house.change("update incident_case set state = ? where id = ?", state, incident);
    }

    private void party(int line, String staffNo) {
        house.change(
                """
                insert into incident_party (incident_case_id, line, party_id, capacity, person_id, added_on)
                values (?, ?, gen_random_uuid(), 'RESPONDENT', ?, '2026-11-21')""",
                incident,
                line,
                person(staffNo));
    }

    private UUID reported() {
        ReportDesk reports = house.get(ReportDesk.class);
        String page = as(NOBODY, () -> reports.page());
        ReportWish wish = new ReportWish(
                IncidentCategory.DENIGRATION,
                CaseChannel.FORM,
                Confidence.CONFIDENTIAL,
                false,
                false,
                false,
                null,
                null,
                null);
        Report report = new Report(wish, new ReportWords(REPORTED, "", "", "", ""));
        String reference = as(NOBODY, () -> reports.report(page, report)).reference();
        return UUID.fromString(house.words("select id::text from incident_case where reference = ?", reference)
                .get(0));
    }
}
