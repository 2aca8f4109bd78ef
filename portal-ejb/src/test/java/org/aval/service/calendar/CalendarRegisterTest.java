package org.aval.service.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.calendar.DeadlineKind;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody sees the clocks of the cases they may know of, and no trace of another one. */
class CalendarRegisterTest extends RegisterTest {

    private CaseScene scene;
    private CalendarRegister register;

    @BeforeEach
    void at_the_calendar() {
        scene = new CaseScene(house);
        register = house.get(CalendarRegister.class);
    }

    @Test
    void a_case_shows_its_clocks_to_who_may_know_of_it() {
        UUID id = scene.reported(IncidentCategory.RECORD_SCREENSHOT, CaseScene.NOBODY);
        assertThat(kinds(CaseScene.SECRETARY, id))
                .containsExactlyInAnyOrder(DeadlineKind.ACKNOWLEDGEMENT, DeadlineKind.FEEDBACK);
        assertThat(kinds(CaseScene.PRIVACY, id)).contains(DeadlineKind.LEGAL);
        assertThat(kinds(CaseScene.CHAIR, id)).as("before triage").isEmpty();
        scene.triage(id, IncidentCategory.RECORD_SCREENSHOT);
        assertThat(kinds(CaseScene.CHAIR, id)).contains(DeadlineKind.WAY, DeadlineKind.FEEDBACK);
        scene.investigate(id, CaseScene.SAMUEL);
        assertThat(kinds(CaseScene.SAMUEL, id)).contains(DeadlineKind.INVESTIGATION);
        for (String stranger : List.of(AMELIE, JULIEN, ADMIN, AUDITOR, CATHERINE)) {
            assertThat(kinds(stranger, id)).as(stranger).isEmpty();
        }
    }

    @Test
    void whoever_reported_it_or_is_tied_to_it_sees_no_clock() {
        UUID own = scene.reported(IncidentCategory.COPYRIGHT, CaseScene.SECRETARY);
        assertThat(kinds(CaseScene.SECRETARY, own)).isEmpty();
        UUID id = scene.triaged(IncidentCategory.DENIGRATION);
        assertThat(months(CaseScene.CHAIR))
                .extracting(row -> row.deadline().incident())
                .contains(id);
        scene.respondent(id, CaseScene.CHAIR);
        assertThat(months(CaseScene.CHAIR))
                .extracting(row -> row.deadline().incident())
                .doesNotContain(id);
    }

    @Test
    void the_person_heard_sees_the_day_of_their_answer_and_nothing_else() {
        UUID id = scene.triaged(IncidentCategory.DENIGRATION);
        scene.respondent(id, AMELIE);
        house.change("update incident_case set state = 'CONTRADICTORY' where id = ?", id);
        house.change(
                """
                insert into hearing (id, version, incident_case_id, person_id, state, put_on, due_on)
                values (gen_random_uuid(), 0, ?, ?, 'PUT', date '2026-11-21', date '2026-12-04')""",
                id,
                person(AMELIE));
        assertThat(months(AMELIE)).singleElement().satisfies(row -> {
            assertThat(row.deadline().kind()).isEqualTo(DeadlineKind.HEARING);
            assertThat(row.reference()).isEmpty();
        });
        assertThat(kinds(CaseScene.SECRETARY, id))
                .contains(DeadlineKind.OBSERVATIONS)
                .doesNotContain(DeadlineKind.HEARING);
    }

    @Test
    void what_ran_out_stays_until_it_is_done() {
        UUID id = scene.reported(IncidentCategory.COPYRIGHT, CaseScene.NOBODY);
        house.clock().forward(Duration.ofDays(10));
        assertThat(as(CaseScene.SECRETARY, () -> register.late()))
                .filteredOn(row -> row.deadline().incident().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.late()).isTrue());
        house.change("update incident_case set state = 'CLOSED' where id = ?", id);
        assertThat(kinds(CaseScene.SECRETARY, id)).isEmpty();
    }

    @Test
    void the_clock_of_removal_runs_by_the_hour_until_something_was_done() {
        UUID id = scene.triaged(IncidentCategory.DENIGRATION);
        house.change(
                """
                insert into incident_case_journal
                select id, 99, timestamptz '2026-11-21T14:30:00Z', date '2026-11-21', 'VB10007', 'ETHICS_SECRETARY', 'CONTAIN',
                       'TRIAGED', 'CONTAINMENT', '' from incident_case where id = ?""",
                id);
        house.change("update incident_case set state = 'CONTAINMENT' where id = ?", id);
        assertThat(as(CaseScene.SECRETARY, () -> register.ofCase(id)))
                .filteredOn(row -> row.deadline().kind() == DeadlineKind.REMOVAL)
                .singleElement()
                .satisfies(row -> assertThat(row.deadline().dueAt()).isEqualTo("2026-11-21T18:30:00Z"));
        house.change(
                """
                insert into containment (id, incident_case_id, action, done_at, recorded_at, author)
                values (gen_random_uuid(), ?, 'LINK_CUT', timestamptz '2026-11-21T14:40:00Z',
                        timestamptz '2026-11-21T14:41:00Z', 'VB10007')""",
                id);
        assertThat(kinds(CaseScene.SECRETARY, id)).doesNotContain(DeadlineKind.REMOVAL);
    }

    @Test
    void other_periods_of_the_law_are_shown_to_the_chair_and_not_to_the_desk() {
        UUID id = scene.triaged(IncidentCategory.DENIGRATION);
        assertThat(as(CaseScene.CHAIR, () -> register.periods(id)))
                .extracting(timer -> timer.code())
                .containsExactly("QC_DEFAMATION", "QC_COMPLAINT");
        assertThat(as(CaseScene.SECRETARY, () -> register.periods(id))).isEmpty();
        refused("incidents.unknown", () -> as(AMELIE, () -> register.periods(id)));
    }

    private List<DeadlineKind> kinds(String reader, UUID incident) {
        return as(reader, () -> register.ofCase(incident)).stream()
                .map(row -> row.deadline().kind())
                .toList();
    }

    private List<DeadlineRow> months(String reader) {
        return Stream.of(YearMonth.of(2026, 11), YearMonth.of(2026, 12), YearMonth.of(2027, 2))
                .flatMap(month -> as(reader, () -> register.month(month)).stream())
                .toList();
    }
}
