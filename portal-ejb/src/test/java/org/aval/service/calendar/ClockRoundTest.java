package org.aval.service.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What runs out is told to whose clock it is, then to the next office; never to somebody who must not know of the case. */
class ClockRoundTest extends RegisterTest {

    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private CaseScene scene;
    private ClockRound round;

    @BeforeEach
    void nothing_runs() {
        house.change("update incident_case set state = 'INADMISSIBLE', personal_data = false");
        scene = new CaseScene(house);
        round = house.get(ClockRound.class);
    }

    @Test
    void a_case_that_nobody_acknowledges_is_told_to_its_desk_then_to_the_next_office() {
        UUID id = scene.reported(IncidentCategory.COPYRIGHT, CaseScene.NOBODY);
        assertThat(due(id)).isEqualTo("2026-11-24");
        on("2026-11-22");
        assertThat(told(id)).isEmpty();
        on("2026-11-23");
        assertThat(told(id)).containsExactly("BEFORE");
        assertThat(waited()).contains(CaseScene.SECRETARY).doesNotContain(CaseScene.CHAIR);
        on("2026-11-24");
        on("2026-11-25");
        assertThat(told(id)).containsExactly("BEFORE", "DUE", "PASSED");
        assertThat(waited()).as("the chair does not know of it before triage").doesNotContain(CaseScene.CHAIR);
        scene.triage(id, IncidentCategory.COPYRIGHT);
        on("2026-12-20");
        assertThat(waited()).contains(CaseScene.CHAIR);
    }

    @Test
    void nobody_is_told_twice_and_what_is_undone_is_told_again() {
        UUID id = scene.reported(IncidentCategory.COPYRIGHT, CaseScene.NOBODY);
        at("2026-11-23", 9);
        assertThatThrownBy(() -> as("nobody", () -> {
                    round.walk();
                    throw new IllegalStateException("the server stops");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(told(id)).isEmpty();
        assertThat(waited()).isEmpty();
        on("2026-11-23");
        int letters = letters();
        walk();
        house.clock().forward(Duration.ofHours(3));
        walk();
        assertThat(letters()).isEqualTo(letters).isPositive();
        assertThat(told(id)).containsExactly("BEFORE");
    }

    @Test
    void a_stage_that_was_slept_through_is_not_told_after_a_later_one() {
        UUID id = scene.reported(IncidentCategory.COPYRIGHT, CaseScene.NOBODY);
        on("2026-12-15");
        assertThat(told(id)).containsExactly("UNANSWERED");
        at("2026-11-24", 9);
        walk();
        assertThat(told(id)).containsExactly("UNANSWERED");
    }

    @Test
    void the_privacy_officer_hears_at_once_of_a_legal_question_and_when_its_hours_run_low() {
        UUID id = scene.reported(IncidentCategory.RECORD_SCREENSHOT, CaseScene.NOBODY);
        walk();
        assertThat(stages(id, "LEGAL")).containsExactly("OPENED");
        assertThat(waited()).containsExactly(CaseScene.PRIVACY);
        at("2026-11-23", 1);
        walk();
        assertThat(stages(id, "LEGAL")).as("a Monday at one in the morning").containsExactly("OPENED", "BEFORE");
        at("2026-11-24", 1);
        walk();
        assertThat(stages(id, "LEGAL")).containsExactly("OPENED", "BEFORE", "PASSED");
        assertThat(waited()).contains(CaseScene.SECRETARY);
    }

    @Test
    void whoever_must_not_know_of_a_case_is_never_told() {
        UUID id = scene.reported(IncidentCategory.DENIGRATION, CaseScene.CHAIR);
        scene.triage(id, IncidentCategory.DENIGRATION);
        on("2026-12-20");
        assertThat(told(id)).contains("UNANSWERED");
        assertThat(waited()).contains(CaseScene.SECRETARY).doesNotContain(CaseScene.CHAIR);
        UUID own = scene.reported(IncidentCategory.OTHER, CaseScene.SECRETARY);
        int before = letters();
        on("2027-01-20");
        assertThat(told(own)).isNotEmpty();
        assertThat(house.words(
                        """
                        select count(*) from mail m where m.person_id = ? and m.created_at > timestamptz '2027-01-19T00:00:00Z'""",
                        person(CaseScene.CHAIR)))
                .as("not triaged, and reported by the chair's own secretary")
                .containsExactly("0");
        assertThat(letters()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void whoever_is_asked_by_name_hears_that_something_waits_and_no_letter_says_more() {
        UUID id = scene.triaged(IncidentCategory.DENIGRATION);
        scene.investigate(id, CaseScene.SAMUEL);
        assertThat(waited()).contains(CaseScene.SAMUEL);
        String reference = house.words("select reference from incident_case where id = ?", id)
                .get(0);
        assertThat(String.join("\n", house.words("select m::text from mail m where kind = 'measures.waits'")))
                .doesNotContain(reference, id.toString(), "canari", "Dénigrement", "enquête", "échéance");
    }

    @Test
    void what_was_told_is_kept_and_names_nobody() {
        scene.reported(IncidentCategory.COPYRIGHT, CaseScene.NOBODY);
        on("2026-11-23");
        assertThat(house.words("select distinct author || ' ' || acted_as from case_clock_told"))
                .containsExactly("PORTAL SYSTEM");
        assertThatThrownBy(() -> house.change("delete from case_clock_told")).isInstanceOf(IllegalStateException.class);
        assertThat(house.<Integer>as(CaseScene.SECRETARY, () -> {
                    house.tellTheDatabase(person(CaseScene.SECRETARY));
                    return house.count("select count(*) from case_clock_told");
                }))
                .isZero();
    }

    private String due(UUID id) {
        return house.words("select due_on from incident_case where id = ?", id).get(0);
    }

    private List<String> told(UUID id) {
        return house.words("select step from case_clock_told where incident_case_id = ? order by line", id);
    }

    private List<String> stages(UUID id, String kind) {
        return house.words(
                "select step from case_clock_told where incident_case_id = ? and to_state = ? order by line", id, kind);
    }

    private List<String> waited() {
        return house.words(
                """
                select distinct p.staff_no from mail m join person p on p.id = m.person_id
                 where m.kind = 'measures.waits' order by 1""");
    }

    private int letters() {
        return Integer.parseInt(house.words("select count(*) from mail where kind = 'measures.waits'")
                .get(0));
    }

    private void on(String day) {
        at(day, 9);
        walk();
    }

    private void at(String day, int hour) {
        house.clock()
                .set(LocalDate.parse(day)
                        .atTime(LocalTime.of(hour, 0))
                        .atZone(ZONE)
                        .toInstant());
    }

    private void walk() {
        as("nobody", () -> round.walk());
    }
}
