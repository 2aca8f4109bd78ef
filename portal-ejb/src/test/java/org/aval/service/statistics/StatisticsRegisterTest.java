package org.aval.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.service.house.RegisterTest;
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
        YearFigures figures = as(SECRETARY, () -> register.read(2025));
        assertThat(as(PRIVACY, () -> register.export(2025))).isEqualTo(figures);
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
        assertThat(row(as(SECRETARY, () -> register.read(2026)), null)).containsOnly("0");
        assertThat(as(SECRETARY, () -> register.last())).isEqualTo(2025);
    }

    @Test
    void whoever_answers_for_no_case_reads_no_figures() {
        StatisticsRegister register = house.get(StatisticsRegister.class);
        assertThatThrownBy(() -> as(AMELIE, () -> register.read(2025))).isInstanceOf(RuntimeException.class);
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
