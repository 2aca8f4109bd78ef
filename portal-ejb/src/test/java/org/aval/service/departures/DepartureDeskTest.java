package org.aval.service.departures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.aval.domain.departures.DepartureStanding;
import org.aval.domain.departures.DepartureTaskKind;
import org.aval.domain.mandates.StandInPlace;
import org.aval.service.house.RegisterTest;
import org.aval.service.mandates.StandInDesk;
import org.aval.service.mandates.StandInSheet;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DepartureDeskTest extends RegisterTest {

    private static final String PRIYA = "VB10012";
    private static final String SOPHIE = "VB10003";

    private DepartureDesk desk;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(DepartureDesk.class);
    }

    @Test
    void who_leaves_leaves_one_list_in_the_same_transaction() {
        leaves(PRIYA);
        UUID departure = departureOf(PRIYA);
        DepartureRecord record = as(ISABELLE, () -> desk.read(departure, "fr"));
        assertThat(record.standing()).isEqualTo(DepartureStanding.TO_SETTLE);
        assertThat(record.tasks()).extracting(DepartureTask::label).contains("MAN-2026-0010");
        assertThat(house.rows(
                        "select line from evidence_leaf where register = 'departure_journal' and record = ?",
                        departure))
                .containsExactly(List.of("0"));
    }

    @Test
    void it_cannot_be_closed_while_a_mandate_is_held_and_can_when_it_was_revoked() {
        leaves(PRIYA);
        UUID departure = departureOf(PRIYA);
        refused("departures.stillOpen", () -> as(ISABELLE, () -> desk.close(departure, 0, "")));
        house.change("update mandate set state = 'REVOKED', ended_on = institution_day(), end_reason = 'LEFT'"
                + " where reference = 'MAN-2026-0010'");
        house.change("update assignment set manager_id = null where manager_id = '" + person(PRIYA) + "'");
        assertThat(as(ISABELLE, () -> desk.read(departure, "fr")).tasks())
                .extracting(DepartureTask::kind)
                .containsOnly(DepartureTaskKind.LOGO_SPONSOR, DepartureTaskKind.SHOWN_PEOPLE);
        house.change("update image_consent_use set responsible_id = '" + person(THOMAS) + "' where responsible_id = '"
                + person(PRIYA) + "' and down_on is null");
        house.change("update logo_use set requester_id = '" + person(THOMAS) + "' where requester_id = '"
                + person(PRIYA) + "'");
        assertThat(as(ISABELLE, () -> desk.read(departure, "fr")).standing()).isEqualTo(DepartureStanding.SETTLED);
        as(ISABELLE, () -> desk.close(departure, 0, "Tout est remis."));
        assertThat(as(SOPHIE, () -> desk.read(departure, "fr")).standing()).isEqualTo(DepartureStanding.CLOSED);
        refused("shared.changedMeanwhile", () -> as(ISABELLE, () -> desk.close(departure, 0, "")));
    }

    @Test
    void a_director_who_leaves_leaves_charters_people_and_granted_mandates() {
        leaves(KARIM);
        assertThat(as(ISABELLE, () -> desk.read(departureOf(KARIM), "fr")).tasks())
                .extracting(DepartureTask::kind)
                .contains(
                        DepartureTaskKind.MANDATE_HELD,
                        DepartureTaskKind.MANDATE_GRANTED,
                        DepartureTaskKind.CHARTER_OWNER,
                        DepartureTaskKind.TEAM,
                        DepartureTaskKind.MANDATE_SUBSTITUTE);
    }

    @Test
    void roles_on_accounts_end_and_secrets_are_changed_within_a_day() {
        leaves(SOPHIE);
        DepartureRecord record = as(ISABELLE, () -> desk.read(departureOf(SOPHIE), "fr"));
        assertThat(record.tasks())
                .extracting(DepartureTask::kind)
                .contains(DepartureTaskKind.ACCOUNT_SEAT, DepartureTaskKind.ACCOUNT_SECRET);
        assertThat(record.tasks())
                .filteredOn(task -> task.kind() == DepartureTaskKind.ACCOUNT_SECRET)
                .allMatch(task -> task.due().equals(record.occurredOn().plusDays(1)));
        house.change("update account_seat set until = institution_day() where until is null and person_id = '"
                + person(SOPHIE) + "'");
        house.change("update official_account set rotated_on = institution_day()");
        assertThat(as(ISABELLE, () -> desk.read(departureOf(SOPHIE), "fr")).tasks())
                .extracting(DepartureTask::kind)
                .doesNotContain(DepartureTaskKind.ACCOUNT_SEAT, DepartureTaskKind.ACCOUNT_SECRET);
    }

    @Test
    void a_change_of_unit_asks_whether_roles_are_still_needed_and_a_new_manager_is_no_departure() {
        line(SOPHIE, "MOVE", "MANAGER");
        assertThat(departuresOf(SOPHIE)).isEmpty();
        house.change(
                "update role_assignment set starts_on = institution_day() - 30, reviewed_on = institution_day() - 30"
                        + " where person_id = '" + person(SOPHIE) + "'");
        line(SOPHIE, "MOVE", "UNIT MANAGER");
        assertThat(as(ISABELLE, () -> desk.read(departureOf(SOPHIE), "fr")).tasks())
                .extracting(DepartureTask::kind)
                .contains(DepartureTaskKind.ROLE_HELD);
    }

    @Test
    void one_list_at_a_time_however_often_it_is_told() {
        leaves(PRIYA);
        line(PRIYA, "LEAVE", "");
        assertThat(departuresOf(PRIYA)).hasSize(1);
    }

    @Test
    void it_waits_for_the_offices_and_for_who_led_the_person_and_is_nobody_elses_business() {
        leaves(PRIYA);
        UUID departure = departureOf(PRIYA);
        assertThat(as(ISABELLE, () -> desk.waiting()).many()).isEqualTo(1);
        assertThat(as("VB10001", () -> desk.waiting()).many()).as("who led her").isEqualTo(1);
        assertThat(as(THOMAS, () -> desk.waiting()).many()).isZero();
        refused("departures.unknown", () -> as(THOMAS, () -> desk.read(departure, "fr")));
        assertThat(as(THOMAS, () -> desk.list(DepartureFilter.ALL, PageRequest.FIRST, "fr"))
                        .rows())
                .isEmpty();
        assertThat(as(AUDITOR, () -> desk.list(DepartureFilter.ALL, PageRequest.FIRST, "fr"))
                        .rows())
                .filteredOn(row -> row.open() > 0)
                .extracting(DepartureRow::id)
                .containsExactly(departure);
        refused("departures.notYourOffice", () -> as(AUDITOR, () -> desk.close(departure, 0, "")));
    }

    @Test
    void who_holds_nothing_leaves_nothing_to_settle() {
        leaves("VB10022");
        assertThat(as(ISABELLE, () -> desk.read(departureOf("VB10022"), "fr")).standing())
                .isEqualTo(DepartureStanding.SETTLED);
        assertThat(as(ISABELLE, () -> desk.waiting()).many()).isZero();
    }

    @Test
    void who_led_the_person_and_those_who_can_settle_it_are_told_once_and_reminded_while_it_is_open() {
        DepartureRound round = house.get(DepartureRound.class);
        leaves(SOPHIE);
        leaves(PRIYA);
        as("nobody", round::tell);
        as("nobody", round::tell);
        List<String> told = readers("departures.opened");
        assertThat(told)
                .contains(KARIM, "VB10001")
                .doesNotContain(SOPHIE, PRIYA, THOMAS)
                .doesNotHaveDuplicates();
        assertThat(house.words(
                        "select body from mail where kind = 'departures.opened' and person_id = ?", person(KARIM)))
                .singleElement()
                .asString()
                .contains("2 personnes");
        assertThat(readers("departures.reminder")).isEmpty();

        house.clock().forward(Duration.ofDays(3));
        as("nobody", round::tell);
        as("nobody", round::tell);
        assertThat(readers("departures.reminder")).contains(KARIM).doesNotHaveDuplicates();
        house.change("update departure set state = 'CLOSED'");
        house.clock().forward(Duration.ofDays(7));
        as("nobody", round::tell);
        assertThat(readers("departures.reminder")).doesNotHaveDuplicates();
    }

    @Test
    void a_substitute_who_leaves_is_replaced_before_the_list_closes_and_is_known_for_the_days_before() {
        StandInDesk hands = house.get(StandInDesk.class);
        UUID mandate = UUID.fromString(house.words(
                        "select id::text from mandate where substitute_id = ? and holder_id <> ? and state = 'ACTIVE'",
                        person(KARIM),
                        person(JULIEN))
                .get(0));
        leaves(KARIM);
        assertThat(left(KARIM)).contains(DepartureTaskKind.MANDATE_SUBSTITUTE);
        String earlier =
                "select s.staff_no from person s where s.id = stands_in_on(?, institution_day() - 10, 'infinity')";
        assertThat(house.words(earlier, mandate)).containsExactly(KARIM);
        for (String id : house.words(
                "select m.id::text from mandate m where ? in (m.substitute_id, m.moderator_id) and m.state in ('GRANTED', 'ACTIVE', 'SUSPENDED')"
                        + " and m.ends_on >= institution_day()",
                person(KARIM))) {
            replaced(hands, UUID.fromString(id));
        }
        assertThat(left(KARIM)).doesNotContain(DepartureTaskKind.MANDATE_SUBSTITUTE);
        assertThat(house.words(earlier, mandate)).containsExactly(KARIM);
        assertThat(house.words(
                        "select s.staff_no from person s where s.id = stands_in_on(?, institution_day(), 'infinity')",
                        mandate))
                .containsExactly(JULIEN);
        assertThat(readers("mandates.standInNamed")).isNotEmpty();
        StandInSheet sheet = as(SOPHIE, () -> hands.read(mandate));
        assertThat(sheet.changes()).hasSize(1);
        refused(
                "mandates.standIn.same",
                () -> as(
                        SOPHIE,
                        () -> hands.name(mandate, sheet.version(), StandInPlace.SUBSTITUTE, person(JULIEN), "x")));
        refused(
                "mandates.standIn.notAble",
                () -> as(
                        SOPHIE,
                        () -> hands.name(mandate, sheet.version(), StandInPlace.SUBSTITUTE, person(CLAIRE), "x")));
        refused(
                "mandates.standIn.yourself",
                () -> as(
                        SOPHIE,
                        () -> hands.name(mandate, sheet.version(), StandInPlace.SUBSTITUTE, person(SOPHIE), "x")));
    }

    private void replaced(StandInDesk hands, UUID mandate) {
        StandInSheet sheet = as(SOPHIE, () -> hands.read(mandate));
        boolean own = house.words("select holder_id::text from mandate where id = ?", mandate)
                .contains(person(JULIEN).toString());
        UUID next = own ? null : person(JULIEN);
        as(SOPHIE, () -> hands.name(mandate, sheet.version(), StandInPlace.SUBSTITUTE, next, "Départ"));
    }

    private List<DepartureTaskKind> left(String staffNo) {
        return as(ISABELLE, () -> desk.read(departureOf(staffNo), "fr")).tasks().stream()
                .map(DepartureTask::kind)
                .toList();
    }

    private List<String> readers(String kind) {
        return house.words("select p.staff_no from mail m join person p on p.id = m.person_id where m.kind = ?", kind);
    }

    private void leaves(String staffNo) {
        house.change("update person set status = 'LEFT', ends_on = institution_day() - 1 where staff_no = '" + staffNo
                + "'");
        line(staffNo, "LEAVE", "");
    }

    /** As the import writes it. */
    private void line(String staffNo, String step, String motive) {
        house.change("insert into person_journal select p.id, coalesce((select max(j.line) from person_journal j"
                + " where j.person_id = p.id), 0) + 1, now(), institution_day(), 'VB10021', 'HR', '" + step
                + "', 'ACTIVE', p.status, '" + motive + "' from person p where p.staff_no = '" + staffNo + "'");
    }

    private UUID departureOf(String staffNo) {
        return UUID.fromString(departuresOf(staffNo).get(0));
    }

    private List<String> departuresOf(String staffNo) {
        return house.words(
                "select d.id::text from departure d join person p on p.id = d.person_id where p.staff_no = ?", staffNo);
    }
}
