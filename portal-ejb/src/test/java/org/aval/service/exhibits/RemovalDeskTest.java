package org.aval.service.exhibits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.aval.domain.exhibits.ContainmentAction;
import org.aval.domain.exhibits.RemovalAddressee;
import org.aval.domain.exhibits.RemovalState;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.CourseDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is asked to be taken down that was not kept; who helps to contain is let in by name, and out again. */
class RemovalDeskTest extends RegisterTest {

    private static final String SECRETARY = "VB10007";
    private static final byte[] FILE = "%PDF-1.7 le canari".getBytes(StandardCharsets.UTF_8);
    private static final RemovalWish WISH = new RemovalWish(
            RemovalAddressee.PLATFORM, "https://photos.example/canari", "T-17", "Un patient se reconnaît");

    private RemovalDesk desk;
    private CaseStage stage;
    private String comms;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(RemovalDesk.class);
        stage = CaseStage.reported(house);
        comms = house.words(
                        """
                        select p.staff_no from person p join person_role r on r.person_id = p.id where r.role = 'COMMS'
                         order by p.staff_no""")
                .get(0);
    }

    @Test
    void no_removal_is_asked_before_something_is_kept_by_whatever_way() {
        refused("exhibits.nothingKept", () -> ask(WISH));
        assertThat(held().asking().why()).isEqualTo("exhibits.nothingKept");
        assertThatThrownBy(() -> house.change(
                        """
                        insert into removal (id, version, incident_case_id, addressee, state, asked_at, asked_by)
                        values (gen_random_uuid(), 0, ?, 'PLATFORM', 'ASKED', now(), '')""",
                        stage.incident()))
                .hasMessageContaining("exhibit");
        keep();
        ask(WISH);
        assertThat(held().removals()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(RemovalState.ASKED);
            assertThat(row.address()).isEqualTo(WISH.address());
            assertThat(row.ticket()).isEqualTo("T-17");
        });
    }

    @Test
    void a_case_is_contained_once_something_is_kept() {
        house.change("update incident_case set state = 'TRIAGED', severity = 3 where id = ?", stage.incident());
        CourseDesk course = house.get(CourseDesk.class);
        as(SECRETARY, () -> desk.letIn(stage.ref(), comms));
        refused("incidents.noEvidence", () -> as(comms, () -> course.contain(fresh(), "")));
        keep();
        as(comms, () -> course.contain(fresh(), ""));
        assertThat(house.words("select state from incident_case where id = ?", stage.incident()))
                .containsExactly("CONTAINMENT");
    }

    @Test
    void what_came_of_it_is_recorded_once_for_what_was_shown_and_the_letter_names_the_digest() {
        keep();
        UUID id = ask(WISH);
        as(
                SECRETARY,
                () -> desk.answer(stage.ref(), new RemovalRef(id, 0), RemovalState.REFUSED, "Hors de nos règles"));
        refused(
                "shared.changedMeanwhile",
                () -> as(SECRETARY, () -> desk.answer(stage.ref(), new RemovalRef(id, 0), RemovalState.REMOVED, "")));
        refused(
                "exhibits.answeredAlready",
                () -> as(
                        SECRETARY, () -> desk.answer(stage.ref(), new RemovalRef(id, 1), RemovalState.UNANSWERED, "")));
        as(SECRETARY, () -> desk.answer(stage.ref(), new RemovalRef(id, 1), RemovalState.REMOVED, "Retiré"));
        assertThat(held().removals()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(RemovalState.REMOVED);
            assertThat(row.answer()).isEqualTo("Retiré");
        });
        RemovalLetters letters = house.get(RemovalLetters.class);
        String digest = org.aval.domain.shared.Sha256.of(FILE);
        for (String language : List.of("fr", "en")) {
            assertThat(as(SECRETARY, () -> letters.text(stage.incident(), id, language)))
                    .contains(WISH.address(), WISH.reason(), digest)
                    .doesNotContain(stage.receipt().reference());
            assertThat(as(SECRETARY, () -> letters.paper(stage.incident(), id, language)))
                    .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void who_helps_to_contain_is_let_in_by_name_and_reads_nothing_after() {
        refused("exhibits.notOfTheTrade", () -> as(SECRETARY, () -> desk.letIn(stage.ref(), AMELIE)));
        house.change(
                """
                insert into incident_party (incident_case_id, line, party_id, capacity, person_id, added_on)
                values (?, 0, gen_random_uuid(), 'WITNESS', ?, date '2026-11-21')""",
                stage.incident(),
                person(comms));
        refused("exhibits.hasAGround", () -> as(SECRETARY, () -> desk.letIn(stage.ref(), comms)));
        house.change("delete from incident_party where incident_case_id = ?", stage.incident());
        refused("incidents.unknown", () -> as(comms, () -> desk.of(stage.incident())));
        as(SECRETARY, () -> desk.letIn(stage.ref(), comms));
        assertThat(house.words("select body from mail where kind = 'measures.waits' and person_id = ?", person(comms)))
                .as("told that something waits, and nothing else")
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail).doesNotContain("INC-", stage.incident().toString()));
        keep();
        as(comms, () -> desk.ask(stage.ref(), WISH));
        as(
                comms,
                () -> desk.contain(
                        stage.ref(),
                        ContainmentAction.LINK_CUT,
                        LocalDateTime.of(2026, 11, 21, 8, 30),
                        "Le lien ne mène plus nulle part"));
        refused("exhibits.notYourOffice", () -> as(comms, () -> desk.letIn(stage.ref(), comms)));
        assertThat(held().done()).singleElement().satisfies(row -> assertThat(row.outcome())
                .startsWith("Le lien"));
        assertThat(held().hands())
                .extracting(CaseContainment.ContainerRow::staffNo)
                .containsExactly(comms);
        as(SECRETARY, () -> desk.letOut(stage.ref(), comms));
        refused("incidents.unknown", () -> as(comms, () -> desk.of(stage.incident())));
        refused(
                "incidents.unknown",
                () -> as(comms, () -> house.get(CaseRegister.class).read(stage.incident())));
    }

    @Test
    void nothing_is_done_later_than_now_and_a_closed_case_takes_nothing() {
        keep();
        refused(
                "exhibits.doneLater",
                () -> as(
                        SECRETARY,
                        () -> desk.contain(
                                stage.ref(), ContainmentAction.OTHER, LocalDateTime.of(2026, 11, 22, 8, 30), "")));
        house.change("update incident_case set state = 'CLOSED' where id = ?", stage.incident());
        refused("exhibits.isOver", () -> ask(WISH));
        refused("exhibits.isOver", () -> as(SECRETARY, () -> desk.letIn(stage.ref(), comms)));
    }

    @Test
    void no_word_of_it_stands_in_the_database_and_who_must_not_know_reaches_nothing() {
        keep();
        UUID id = ask(WISH);
        for (String table :
                List.of("removal", "removal_text", "removal_journal", "removal_exhibit", "command_journal")) {
            assertThat(String.join("\n", house.words("select t::text from " + table + " t")))
                    .as(table)
                    .doesNotContain("canari", "T-17", "reconnaît");
        }
        RemovalLetters letters = house.get(RemovalLetters.class);
        for (String reader : List.of(AMELIE, comms, "VB10008", ADMIN, AUDITOR)) {
            refused("incidents.unknown", () -> as(reader, () -> desk.of(stage.incident())));
            refused("incidents.unknown", () -> as(reader, () -> desk.ask(stage.ref(), WISH)));
            refused("incidents.unknown", () -> as(reader, () -> letters.text(stage.incident(), id, "fr")));
            assertThat(house.<Integer>as(reader, () -> {
                        house.tellTheDatabase(person(reader));
                        return house.count(
                                "select (select count(*) from removal) + (select count(*) from removal_text) + (select count(*) from containment)"
                                        + " + (select count(*) from removal_journal) + (select count(*) from removal_exhibit)");
                    }))
                    .as(reader)
                    .isZero();
        }
    }

    private UUID ask(RemovalWish wish) {
        return as(SECRETARY, () -> desk.ask(stage.ref(), wish));
    }

    private void keep() {
        ExhibitDesk exhibits = house.get(ExhibitDesk.class);
        Arrivals arrivals = new Arrivals(new VirusCheck());
        try (Arrived arrived = arrivals.take(new ByteArrayInputStream(FILE), ExhibitDesk.LARGEST)) {
            as(SECRETARY, () -> exhibits.add(stage.ref(), Brought.file("vue.pdf", ""), arrived));
        }
    }

    private CaseRef fresh() {
        return new CaseRef(
                stage.incident(),
                Integer.parseInt(house.words("select version from incident_case where id = ?", stage.incident())
                        .get(0)));
    }

    private CaseContainment held() {
        return as(SECRETARY, () -> desk.of(stage.incident()));
    }
}
