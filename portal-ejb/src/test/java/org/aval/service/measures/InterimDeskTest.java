package org.aval.service.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.domain.measures.InterimKind;
import org.aval.domain.measures.InterimState;
import org.aval.domain.measures.InterimStep;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mandate, a role, an account are stopped for some days in the transaction of the order, and nobody outside learns why. */
class InterimDeskTest extends RegisterTest {

    private static final String NOBODY = "nobody";
    private static final String SECRETARY = "VB10007";
    private static final String CHAIR = "VB10008";
    private static final String PRIYA = "VB10012";
    private static final String PLANTED = "Le canari bleu tape encore sur le clavier";

    private InterimDesk desk;
    private MeasureRegister register;
    private UUID incident;

    @BeforeEach
    void a_case_about_a_speaker() {
        desk = house.get(InterimDesk.class);
        register = house.get(MeasureRegister.class);
        incident = reported();
        party("RESPONDENT", PRIYA);
    }

    @Test
    void the_chair_suspends_a_mandate_and_lifts_it_and_it_is_what_it_was() {
        UUID mandate = mandate(PRIYA);
        List<List<String>> before = mandateRow(mandate);
        UUID measure = proposed(InterimKind.MANDATE_SUSPENSION);
        assertThat(stateOf("mandate", mandate)).as("a proposal changes nothing").isEqualTo("ACTIVE");
        as(CHAIR, () -> desk.order(ref(measure), day("2026-12-15"), ""));
        assertThat(stateOf("mandate", mandate)).isEqualTo("SUSPENDED");
        assertThat(house.words("select review_on::text from mandate where id = ?", mandate))
                .containsExactly("2026-12-15");
        assertThat(voices(mandate)).isEqualTo("0");
        house.clock().forward(Duration.ofMinutes(5));
        as(CHAIR, () -> desk.lift(ref(measure), "Le contenu est retiré"));
        assertThat(mandateRow(mandate)).isEqualTo(before);
        assertThat(voices(mandate)).isEqualTo("1");
        InterimRecord record = as(SECRETARY, () -> register.interim(measure));
        assertThat(record.row().state()).isEqualTo(InterimState.LIFTED);
        assertThat(record.texts()).extracting(MeasureText::words).containsExactly(PLANTED, "Le contenu est retiré");
    }

    @Test
    void what_nobody_prolongs_ends_by_itself_after_its_last_day_and_everything_is_as_it_was() {
        UUID mandate = mandate(PRIYA);
        List<List<String>> before = mandateRow(mandate);
        UUID measure = proposed(InterimKind.MANDATE_SUSPENSION);
        as(CHAIR, () -> desk.order(ref(measure), day("2026-11-30"), ""));
        house.clock().forward(Duration.ofDays(9));
        walk();
        assertThat(stateOf("mandate", mandate)).as("on its last day it holds").isEqualTo("SUSPENDED");
        int mails = mails("measures.waits");
        house.clock().forward(Duration.ofDays(1));
        walk();
        walk();
        assertThat(mandateRow(mandate)).isEqualTo(before);
        InterimRecord record = as(SECRETARY, () -> register.interim(measure));
        assertThat(record.row().state()).isEqualTo(InterimState.LIFTED);
        assertThat(record.timeline().get(0).step()).isEqualTo("EXPIRE");
        assertThat(mails("measures.waits")).as("the chair and the desk, once").isEqualTo(mails + 2);
        assertThat(mails("mandates.reinstated")).isPositive();
    }

    @Test
    void one_that_was_put_off_goes_on_and_one_of_a_mandate_that_ended_meanwhile_ends_too() {
        UUID mandate = mandate(PRIYA);
        UUID measure = proposed(InterimKind.MANDATE_SUSPENSION);
        as(CHAIR, () -> desk.order(ref(measure), day("2026-11-30"), ""));
        house.change("update interim_measure set until_on = '2026-12-10' where id = ?", measure);
        house.clock().forward(Duration.ofDays(10));
        walk();
        assertThat(stateOf("mandate", mandate)).isEqualTo("SUSPENDED");
        house.change("alter table mandate disable trigger user");
        house.change(
                "update mandate set state = 'REVOKED', ended_on = '2026-12-05', end_reason = 'CANCELLED' where id = ?",
                mandate);
        house.clock().forward(Duration.ofDays(20));
        walk();
        assertThat(stateOf("interim_measure", measure)).isEqualTo("LIFTED");
        assertThat(stateOf("mandate", mandate)).isEqualTo("REVOKED");
    }

    private void walk() {
        as(NOBODY, () -> house.get(InterimRound.class).walk());
    }

    private int mails(String kind) {
        return house.words("select 1::text from mail where kind = ?", kind).size();
    }

    @Test
    void a_role_is_taken_and_given_back_and_nobody_gives_another_one_meanwhile() {
        String seats = "select role from account_seat_now where held and person_id = ?";
        UUID person = personWithSeat();
        party("RESPONDENT", staff(person));
        UUID measure = proposed(InterimKind.ACCOUNT_ROLE_REMOVAL);
        UUID about = UUID.fromString(house.words("select person_id::text from interim_measure where id = ?", measure)
                .get(0));
        List<String> before = house.words(seats, about);
        as(CHAIR, () -> desk.order(ref(measure), day("2026-12-15"), ""));
        assertThat(house.words(seats, about)).hasSize(before.size() - 1);
        assertThat(kept(about)).isTrue();
        as(CHAIR, () -> desk.lift(ref(measure), "Rien à reprocher"));
        assertThat(house.words(seats, about)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(kept(about)).isFalse();
    }

    @Test
    void an_account_is_restricted_and_only_the_order_lifts_it() {
        party("RESPONDENT", staff(personWithSeat()));
        UUID measure = proposed(InterimKind.ACCOUNT_RESTRICTION);
        UUID account = UUID.fromString(house.words("select record_id::text from interim_measure where id = ?", measure)
                .get(0));
        as(CHAIR, () -> desk.order(ref(measure), day("2026-12-15"), ""));
        assertThat(stateOf("official_account", account)).isEqualTo("RESTRICTED");
        assertThat(house.words(
                        "select acted_as from official_account_journal where official_account_id = ? and step = 'RESTRICT'",
                        account))
                .containsExactly("SYSTEM");
        as(CHAIR, () -> desk.lift(ref(measure), "Rien à reprocher"));
        assertThat(stateOf("official_account", account)).isEqualTo("ACTIVE");
    }

    @Test
    void whoever_reported_saw_or_suffered_is_touched_by_nothing() {
        UUID other = reportedBy(AMELIE);
        for (String capacity : List.of("WITNESS", "VICTIM")) {
            house.change(PARTY, other, capacity.length(), capacity, person(PRIYA));
        }
        house.change("update incident_case set severity = 4 where id = ?", other);
        CaseMeasures shown = as(SECRETARY, () -> register.of(other));
        assertThat(shown.targets()).isEmpty();
        assertThat(shown.proposing().why()).isEqualTo("measures.noTarget");
        house.change("delete from incident_party where incident_case_id = ?", incident);
        assertThat(kept(person(PRIYA)))
                .as("a victim and witness of a grave case")
                .isFalse();
        assertThat(kept(person(AMELIE))).as("who reported it").isFalse();
        assertThatThrownBy(() -> house.change(
                        """
                        insert into interim_measure (id, version, incident_case_id, kind, person_id, record_id, state)
                        values (gen_random_uuid(), 0, ?, 'MANDATE_SUSPENSION', ?, ?, 'PROPOSED')""",
                        other,
                        person(PRIYA),
                        mandate(PRIYA)))
                .hasMessageContaining("weighs on a respondent");
    }

    @Test
    void a_respondent_of_a_grave_case_is_given_nothing_new_and_keeps_what_they_have() {
        assertThat(kept(person(PRIYA))).isFalse();
        house.change("update incident_case set severity = 3 where id = ?", incident);
        assertThat(kept(person(PRIYA))).isTrue();
        assertThat(stateOf("mandate", mandate(PRIYA))).isEqualTo("ACTIVE");
        assertThat(voices(mandate(PRIYA))).isEqualTo("1");
        house.change("update incident_case set state = 'CLOSED' where id = ?", incident);
        assertThat(kept(person(PRIYA))).isFalse();
    }

    @Test
    void where_the_institution_chose_so_a_mandate_is_suspended_without_waiting_and_the_chair_lifts_it() {
        house.change("alter table parameter_value disable trigger user");
        house.change("update parameter_value set value = 'AUTOMATIC' where key = 'interimSuspension'");
        house.change("update incident_case set severity = 3 where id = ?", incident);
        UUID measure = proposed(InterimKind.MANDATE_SUSPENSION);
        assertThat(stateOf("mandate", mandate(PRIYA))).isEqualTo("SUSPENDED");
        assertThat(house.words("select suspended_as from mandate where id = ?", mandate(PRIYA)))
                .containsExactly("ETHICS_CHAIR");
        as(CHAIR, () -> desk.lift(ref(measure), "Sans objet"));
        assertThat(stateOf("mandate", mandate(PRIYA))).isEqualTo("ACTIVE");
    }

    @Test
    void outside_the_case_nothing_tells_that_there_is_one() {
        UUID measure = proposed(InterimKind.MANDATE_SUSPENSION);
        as(CHAIR, () -> desk.order(ref(measure), day("2026-12-15"), PLANTED));
        String reference = house.words("select reference from incident_case where id = ?", incident)
                .get(0);
        for (String table : List.of(
                "mandate",
                "mandate_journal",
                "mail",
                "command_journal",
                "interim_measure",
                "interim_measure_journal",
                "measure_text")) {
            String dump = String.join("\n", house.words("select t::text from " + table + " t"));
            assertThat(dump).as(table).doesNotContain("canari").doesNotContain(reference);
            if (!table.startsWith("interim") && !table.startsWith("measure")) {
                assertThat(dump).as(table).doesNotContain(incident.toString()).doesNotContain(measure.toString());
            }
        }
        assertThat(house.words("select string_agg(body, chr(10)) from mail where kind = 'measures.waits'")
                        .get(0))
                .doesNotContain("mesure")
                .doesNotContain("mandat");
        for (String reader : List.of(PRIYA, AMELIE, JULIEN, ADMIN, AUDITOR, CATHERINE)) {
            refused("incidents.unknown", () -> as(reader, () -> register.of(incident)));
            refused("incidents.unknown", () -> as(reader, () -> register.interim(measure)));
            assertThat(as(reader, () -> register.waiting())).isEmpty();
            house.as(reader, () -> {
                house.tellTheDatabase(person(reader));
                assertThat(house.count("select count(*) from interim_measure")).isZero();
                assertThat(house.count("select count(*) from measure_text")).isZero();
            });
        }
        assertThat(as(CHAIR, () -> register.waiting())).isEmpty();
    }

    @Test
    void only_the_chair_decides_and_only_what_was_shown() {
        UUID measure = proposed(InterimKind.MANDATE_SUSPENSION);
        InterimRef shown = ref(measure);
        assertThat(as(CHAIR, () -> register.waiting())).hasSize(1);
        assertThatThrownBy(() -> as(SECRETARY, () -> desk.order(shown, day("2026-12-15"), "")))
                .isInstanceOf(EJBAccessException.class);
        refused("shared.motiveMissing", () -> as(CHAIR, () -> desk.decline(shown, " ")));
        as(CHAIR, () -> desk.decline(shown, "Le risque est faible"));
        refused("shared.changedMeanwhile", () -> as(CHAIR, () -> desk.order(shown, day("2026-12-15"), "")));
        InterimRecord record = as(CHAIR, () -> register.interim(measure));
        assertThat(record.verdicts().get(InterimStep.ORDER))
                .satisfies(no -> assertThat(String.valueOf(no)).contains("measures.wrongState"));
        assertThat(as(CHAIR, () -> register.waiting())).isEmpty();
    }

    private static final String PARTY =
            """
            insert into incident_party (incident_case_id, line, party_id, capacity, person_id, added_on)
            values (?, ?, gen_random_uuid(), ?, ?, '2026-11-21')""";

    private void party(String capacity, String staffNo) {
        int line = Integer.parseInt(
                house.words("select count(*)::text from incident_party where incident_case_id = ?", incident)
                        .get(0));
        house.change(PARTY, incident, line, capacity, person(staffNo));
    }

    private UUID reported() {
        return reportedBy(NOBODY);
    }

    /** A case that was looked through, so that the chair knows of it. */
    private UUID reportedBy(String by) {
        ReportDesk reports = house.get(ReportDesk.class);
        String page = as(by, () -> reports.page());
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
        Report report = new Report(wish, new ReportWords("Des moqueries", "", "", "", ""));
        String reference = as(
                        by,
                        () -> by.equals(NOBODY) ? reports.report(page, report) : reports.reportSignedIn(page, report))
                .reference();
        house.change("update incident_case set state = 'TRIAGED', severity = 2 where reference = ?", reference);
        return UUID.fromString(house.words("select id::text from incident_case where reference = ?", reference)
                .get(0));
    }

    private UUID proposed(InterimKind kind) {
        CaseMeasures shown = as(SECRETARY, () -> register.of(incident));
        InterimTarget target = shown.targets().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        as(
                SECRETARY,
                () -> desk.propose(
                        new CaseRef(incident, shown.version()), new InterimChoice(kind, target.record()), PLANTED));
        return as(SECRETARY, () -> register.of(incident)).interims().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private InterimRef ref(UUID measure) {
        return new InterimRef(
                measure, as(CHAIR, () -> register.interim(measure)).version());
    }

    private UUID mandate(String staffNo) {
        return UUID.fromString(house.words(
                        "select id::text from mandate where holder_id = ? and ends_on > '2026-11-21'", person(staffNo))
                .get(0));
    }

    private List<List<String>> mandateRow(UUID mandate) {
        return house.rows(
                """
                select state, suspended_on, suspended_as, review_on, prolonged_on, ended_on, end_reason, grantor_id
                  from mandate where id = ?""",
                mandate);
    }

    private String voices(UUID mandate) {
        return house.words(
                        """
                        select count(distinct mandate_id)::text from mandate_voice
                         where mandate_id = ? and effective @> date '2026-11-21' and upper_inf(known)""",
                        mandate)
                .get(0);
    }

    private String stateOf(String table, UUID id) {
        return house.words("select state from " + table + " where id = ?", id).get(0);
    }

    /** Somebody of whom the chair and the secretary may know, and who looks after an account that is open. */
    private UUID personWithSeat() {
        return UUID.fromString(house.words(
                        """
                        select s.person_id::text from account_seat_now s join official_account o on o.id = s.official_account_id
                         where s.held and o.state = 'ACTIVE' and s.person_id not in (
                               select id from person where staff_no in ('VB10007', 'VB10008')) order by o.reference, s.staff_no""")
                .get(0));
    }

    private String staff(UUID person) {
        return house.words("select staff_no from person where id = ?", person).get(0);
    }

    private boolean kept(UUID person) {
        return house.words("select is_kept_from_rights(?)::text", person).equals(List.of("true"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
