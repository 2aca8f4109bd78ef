package org.aval.service.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.domain.lessons.RootCause;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;
import org.aval.service.statistics.HeatRow;
import org.aval.service.statistics.StatisticsRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case cites the charter of the day of its facts; what it cites is told of many cases only. */
class LessonDeskTest extends RegisterTest {

    private static final String SECRETARY = "VB10007";
    private static final String PRIVACY = "VB10006";

    private UUID incident;
    private LessonDesk desk;
    private LessonRegister register;

    @BeforeEach
    void a_case_that_is_looked_into() {
        desk = house.get(LessonDesk.class);
        register = house.get(LessonRegister.class);
        incident = reported(LocalDate.of(2026, 11, 2));
        house.change("update incident_case set state = 'INVESTIGATION', severity = 1 where id = ?", incident);
    }

    @Test
    void the_charter_of_that_day_is_cited_as_the_catalogue_proposes_or_otherwise() {
        CaseLessons before = read();
        assertThat(before.charter()).isEqualTo("2.1.0");
        assertThat(before.citable().get(0).proposed()).isTrue();
        String proposed = before.citable().get(0).code();
        as(SECRETARY, () -> desk.cite(before.shown(), proposed));
        refused("shared.changedMeanwhile", () -> as(SECRETARY, () -> desk.cite(before.shown(), "A1")));
        as(SECRETARY, () -> desk.cite(read().shown(), "A1"));
        assertThat(read().cited()).extracting(CitedArticle::code).containsExactlyInAnyOrder(proposed, "A1");
        refused("lessons.citedAlready", () -> as(SECRETARY, () -> desk.cite(read().shown(), "A1")));
        refused("lessons.notInForce", () -> as(SECRETARY, () -> desk.cite(read().shown(), "A99")));
        as(SECRETARY, () -> desk.strike(read().shown(), "A1"));
        assertThat(read().cited()).extracting(CitedArticle::code).containsExactly(proposed);
        assertThat(house.words("select motive from case_lesson_journal")).containsOnly("");
    }

    @Test
    void what_happened_under_a_former_charter_cites_that_one() {
        UUID older = reported(LocalDate.of(2024, 2, 2));
        house.change("update incident_case set state = 'INVESTIGATION' where id = ?", older);
        CaseLessons record = as(SECRETARY, () -> register.of(older));
        assertThat(record.charter()).isNotEqualTo("2.1.0");
    }

    @Test
    void a_lesson_is_drawn_after_the_decision_sealed_and_read_by_who_opens_the_case() {
        refused(
                "lessons.notYet",
                () -> as(SECRETARY, () -> desk.draw(read().shown(), RootCause.HABIT, "Parce que", "Alors")));
        house.change("update incident_case set state = 'DECIDED' where id = ?", incident);
        refused(
                "lessons.wordsMissing",
                () -> as(SECRETARY, () -> desk.draw(read().shown(), RootCause.HABIT, " ", "Alors")));
        as(SECRETARY, () -> desk.draw(read().shown(), RootCause.HABIT, "Le canari chante", "On affiche la règle"));
        as(SECRETARY, () -> desk.draw(read().shown(), RootCause.TOOL, "Le canari siffle", "On change le réglage"));
        CaseLessons drawn = read();
        assertThat(drawn.cause()).isEqualTo(RootCause.TOOL);
        assertThat(drawn.words())
                .extracting(DrawnLesson::words)
                .containsExactly("Le canari siffle", "On change le réglage");
        assertThat(String.join(" ", house.words("select t::text from lesson_text t")))
                .doesNotContain("canari");
        assertThat(house.words("select count(*)::text from command_journal where record = ?", incident))
                .containsExactly("0");
    }

    @Test
    void to_whom_the_case_does_not_open_there_is_none_to_learn_from() {
        for (String stranger : List.of(AMELIE, PRIVACY, AUDITOR, "VB10029")) {
            refused("incidents.unknown", () -> as(stranger, () -> register.of(incident)));
            assertThatThrownBy(() -> as(stranger, () -> desk.cite(new LessonRef(incident, LessonRef.NONE), "A1")))
                    .as(stranger)
                    .isInstanceOf(RuntimeException.class);
        }
        refused("incidents.unknown", () -> as(SECRETARY, () -> register.of(UUID.randomUUID())));
    }

    @Test
    void the_map_tells_what_many_closed_cases_cite_and_nothing_of_few() {
        as(SECRETARY, () -> desk.cite(read().shown(), "A4"));
        closed(9, "A4");
        closed(2, "A7");
        closed(12, "A12");
        List<HeatRow> rows = as(AUDITOR, () -> {
            house.get(StatisticsRegister.class).read(2025, 0);
            return house.get(StatisticsRegister.class).heat().rows();
        });
        assertThat(cell(rows, "A4")).isEqualTo("9");
        assertThat(cell(rows, "A12")).isEqualTo("12");
        assertThat(cell(rows, "A7")).as("two are few").isEmpty();
        assertThat(cell(rows, "A2")).as("none is not told apart from few").isEmpty();
        assertThat(rows.get(0).titleEn()).isNotEmpty();
        assertThatThrownBy(() ->
                        as(AMELIE, () -> house.get(StatisticsRegister.class).heat()))
                .isInstanceOf(RuntimeException.class);
    }

    private static String cell(List<HeatRow> rows, String article) {
        return rows.stream()
                .filter(row -> row.article().equals(article))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(0);
    }

    private void closed(int many, String article) {
        for (int i = 0; i < many; i++) {
            UUID one = UUID.randomUUID();
            house.change(
                    """
                    insert into incident_case (id, version, reference, state, desk, channel, confidence, category, is_protected,
                        personal_data, peer_told, severity, received_on, due_on, recorded_by, receipt)
                    values (?, 0, 'INC-2025-' || upper(substr(translate(md5(gen_random_uuid()::text), 'io', '12'), 1, 6)),
                        'CLOSED', 'SECRETARY', 'FORM', 'ANONYMOUS', 'COPYRIGHT', false, false, false, 1, '2025-05-02', '2025-05-05',
                        'PORTAL', sha256(convert_to(gen_random_uuid()::text, 'UTF8')))""",
                    one);
            house.change(
                    """
                    insert into incident_case_journal (incident_case_id, line, at, effective_on, author, acted_as, step, from_state,
                        to_state, motive)
                    values (?, 0, '2025-06-20T15:00:00Z', '2025-06-20', 'VB10007', 'ETHICS_SECRETARY', 'CLOSE', 'ACTIONS', 'CLOSED', '')""",
                    one);
            house.change(
                    "insert into case_lesson (id, version, incident_case_id, state) values (?, 0, ?, 'OPEN')",
                    one,
                    one);
            house.change(
                    """
                    insert into case_citation (case_lesson_id, line, charter_version_id, article, cited_on)
                    select ?, 0, v.id, ?, '2025-05-10' from charter_version v where v.number = '2.1.0'""",
                    one,
                    article);
        }
    }

    private CaseLessons read() {
        return as(SECRETARY, () -> register.of(incident));
    }

    private UUID reported(LocalDate day) {
        ReportDesk reports = house.get(ReportDesk.class);
        String page = as("nobody", () -> reports.page());
        ReportWish wish = new ReportWish(
                IncidentCategory.COPYRIGHT, CaseChannel.FORM, Confidence.NAMED, false, false, false, "MED", day, null);
        Report report = new Report(wish, new ReportWords("Le canari gris", "", "", "Une personne", ""));
        String reference = as("nobody", () -> reports.report(page, report)).reference();
        return UUID.fromString(house.words("select id::text from incident_case where reference = ?", reference)
                .get(0));
    }
}
