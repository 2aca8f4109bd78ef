package org.aval.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.service.house.RegisterTest;
import org.aval.service.seal.HeldOut;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of a year that is over are the same for everybody, and small numbers are not in them. */
class StatisticsRegisterTest extends RegisterTest {

    private static final String SECRETARY = "VB10007";
    private static final String PRIVACY = "VB10006";

    @Test
    void small_numbers_are_withheld_and_what_everybody_reads_is_the_same() {
        cases("COPYRIGHT", 1, 12);
        cases("BAD_BUZZ", 2, 9);
        cases("BAD_BUZZ", 3, 2);
        cases("LOGO_MISUSE", 1, 7);
        StatisticsRegister register = house.get(StatisticsRegister.class);
        YearFigures figures = as(SECRETARY, () -> register.read(2025, 0));
        assertThat(as(PRIVACY, () -> register.export(2025, 0))).isEqualTo(figures);
        assertThat(row(figures, IncidentCategory.BAD_BUZZ).get(2))
                .as("two cases")
                .isEmpty();
        assertThat(row(figures, IncidentCategory.BAD_BUZZ))
                .as("and nothing they follow from")
                .filteredOn(String::isEmpty)
                .hasSizeGreaterThan(1);
        assertThat(row(figures, IncidentCategory.LOGO_MISUSE).get(0)).isEqualTo("7");
        assertThat(row(figures, null).get(5)).isEqualTo("30");
    }

    @Test
    void a_year_that_is_not_over_has_no_figures() {
        cases("COPYRIGHT", 1, 12);
        house.change("update incident_case set received_on = '2026-03-02'");
        StatisticsRegister register = house.get(StatisticsRegister.class);
        assertThat(row(as(SECRETARY, () -> register.read(2026, 0)), null)).containsOnly("0");
        for (int year : new int[] {0, -1, 10_000, Integer.MAX_VALUE}) {
            assertThat(row(as(SECRETARY, () -> register.read(year, 0)), null)).containsOnly("0");
        }
        assertThat(as(SECRETARY, () -> register.last())).isEqualTo(2025);
    }

    @Test
    void whoever_answers_for_no_case_reads_no_figures() {
        StatisticsRegister register = house.get(StatisticsRegister.class);
        assertThatThrownBy(() -> as(AMELIE, () -> register.read(2025, 0))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_year_stays_as_it_was_first_told_until_a_new_edition_tells_what_many_changed() {
        cases("COPYRIGHT", 1, 12);
        cases("LOGO_MISUSE", 1, 9);
        StatisticsRegister register = house.get(StatisticsRegister.class);
        StatisticsDesk desk = house.get(StatisticsDesk.class);
        YearFigures first = as(SECRETARY, () -> register.read(2025, 0));
        assertThat(first.edition()).isEqualTo(1);
        assertThat(first.of(YearLists.ENDINGS, 0)).as("under way").isEqualTo("21");

        close(3);
        assertThat(as(SECRETARY, () -> register.read(2025, 0))).isEqualTo(first);
        assertThat(as(SECRETARY, () -> register.correcting(2025)).why())
                .as("three are few")
                .isEqualTo("statistics.nothingToCorrect");
        refused("statistics.nothingToCorrect", () -> as(SECRETARY, () -> desk.correct(2025, 1)));

        close(4);
        assertThat(as(SECRETARY, () -> register.correcting(2025)).granted()).isTrue();
        assertThat(as(PRIVACY, () -> register.correcting(2025)).why()).isEqualTo("statistics.notYourOffice");
        as(SECRETARY, () -> desk.correct(2025, 1));
        YearFigures second = as(PRIVACY, () -> register.read(2025, 0));
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.of(YearLists.ENDINGS, 0)).isEqualTo("14");
        assertThat(second.of(YearLists.ENDINGS, 2)).as("without a breach").isEqualTo("7");
        assertThat(as(PRIVACY, () -> register.read(2025, 1)).rows()).isEqualTo(first.rows());
        refused("statistics.nothingToCorrect", () -> as(SECRETARY, () -> desk.correct(2025, 2)));
        assertThat(house.words("select register from evidence_leaf where register = 'case_year_edition'"))
                .hasSize(2);
        assertThatThrownBy(() -> house.change("update case_year_edition set made_by = 'VB1'"))
                .hasMessageContaining("written once");
        assertThatThrownBy(() -> house.changeAsPortal("select counted from case_year_count"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void delays_are_told_of_many_with_the_days_of_the_rule_and_their_median() {
        cases("COPYRIGHT", 1, 12);
        days(8, "ACKNOWLEDGE", "2025-05-05");
        days(4, "ACKNOWLEDGE", "2025-05-20");
        YearFigures figures =
                as(SECRETARY, () -> house.get(StatisticsRegister.class).read(2025, 0));
        assertThat(figures.lists().get(YearLists.WITHIN + "ACKNOWLEDGEMENT"))
                .as("four are few, and eight would tell of them")
                .containsExactly("", "");
        assertThat(figures.medians()).containsEntry("ACKNOWLEDGEMENT", "3").containsEntry("TRIAGE", "");
        assertThat(figures.lists().get(YearLists.WITHIN + "FEEDBACK")).containsExactly("0", "12");
    }

    @Test
    void the_report_of_an_edition_is_sealed_once_in_each_language_and_proves_the_edition() throws Exception {
        cases("COPYRIGHT", 1, 12);
        cases("LOGO_MISUSE", 1, 9);
        StatisticsRegister register = house.get(StatisticsRegister.class);
        YearFigures first = as(SECRETARY, () -> register.read(2025, 0));
        byte[] paper = HeldOut.fromACrowd(
                house, PRIVACY, () -> register.paper(2025, 1, "fr").pdf());
        HeldOut held = new HeldOut(house, paper).isSealedProving("case_year_edition");
        assertThat(held.files()).containsExactly("figures.json", "proof.json", "proof.tlog");
        assertThat(held.proof().toString()).contains(first.sha256());
        assertThat(text(paper)).contains("Rapport annuel des dossiers, 2025", "Édition 1", "Droit d’auteur", "non dit");
        house.clock().forward(Duration.ofDays(3));
        assertThat(as(SECRETARY, () -> register.paper(2025, 0, "fr")).pdf()).isEqualTo(paper);

        close(7);
        as(SECRETARY, () -> house.get(StatisticsDesk.class).correct(2025, 1));
        byte[] second = as(SECRETARY, () -> register.paper(2025, 2, "en")).pdf();
        new HeldOut(house, second).isSealedProving("case_year_edition");
        assertThat(text(second)).contains("Edition 2");
        assertThat(as(SECRETARY, () -> register.paper(2025, 1, "fr")).pdf()).isEqualTo(paper);
        assertThat(house.words("select reference from seal where kind = 'YEAR_REPORT' order by 1"))
                .containsExactly("2025-1", "2025-2");
    }

    @Test
    void what_is_no_edition_is_a_draft_that_says_so_and_whoever_answers_for_no_case_gets_neither() throws Exception {
        StatisticsRegister register = house.get(StatisticsRegister.class);
        byte[] draft = as(SECRETARY, () -> register.paper(2026, 0, "fr")).pdf();
        new HeldOut(house, draft).isADraft();
        assertThat(text(draft)).contains("Brouillon, non scellé");
        assertThatThrownBy(() -> as(AMELIE, () -> register.paper(2026, 0, "fr")))
                .isInstanceOf(EJBAccessException.class);
        assertThat(house.words("select sha256 from case_year_paper")).isEmpty();
    }

    private static String text(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void the_night_keeps_a_year_that_nobody_read() {
        cases("COPYRIGHT", 1, 12);
        as("nobody", () -> house.get(YearRound.class).tell());
        as("nobody", () -> house.get(YearRound.class).tell());
        assertThat(house.words("select made_by from case_year_edition where year = 2025"))
                .containsExactly("PORTAL");
    }

    private void close(int many) {
        house.change(
                """
                with those as (update incident_case set state = 'CLOSED' where id in (select id from incident_case
                    where state = 'TRIAGED' and category = 'COPYRIGHT' order by id limit ?) returning id)
                insert into incident_case_journal (incident_case_id, line, at, effective_on, author, acted_as, step, from_state,
                    to_state, motive)
                select id, 9, '2026-11-20T15:00:00Z', '2026-11-20', 'VB10007', 'ETHICS_SECRETARY', 'CLOSE', 'ACTIONS', 'CLOSED', ''
                  from those""",
                many);
    }

    private void days(int many, String step, String day) {
        house.change(
                """
                insert into incident_case_journal (incident_case_id, line, at, effective_on, author, acted_as, step, from_state,
                    to_state, motive)
                select c.id, 1, cast(? as date), cast(? as date), 'VB10007', 'ETHICS_SECRETARY', ?, 'RECEIVED', 'ACKNOWLEDGED', ''
                  from incident_case c
                 where not exists (select from incident_case_journal j where j.incident_case_id = c.id)
                   and extract(year from c.received_on) = 2025
                 order by c.id limit ?""",
                day,
                day,
                step,
                many);
    }

    private static List<String> row(YearFigures figures, @Nullable IncidentCategory category) {
        return figures.rows().stream()
                .filter(row -> row.category() == category)
                .findFirst()
                .orElseThrow()
                .cells();
    }

    private void cases(String category, int severity, int many) {
        for (int i = 0; i < many; i++) {
            house.change(
                    """
                    insert into incident_case (id, version, reference, state, desk, channel, confidence, category, is_protected,
                        personal_data, peer_told, severity, received_on, due_on, recorded_by, receipt)
                    values (gen_random_uuid(), 0, 'INC-2025-' || upper(substr(translate(md5(gen_random_uuid()::text), 'io', '12'), 1, 6)),
                        'TRIAGED', 'SECRETARY', 'FORM', 'ANONYMOUS', ?, false, false, false, ?, '2025-05-02', '2025-05-05', 'PORTAL',
                        sha256(convert_to(gen_random_uuid()::text, 'UTF8')))""",
                    category,
                    severity);
        }
    }
}
