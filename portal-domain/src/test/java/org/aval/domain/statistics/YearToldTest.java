package org.aval.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aval.domain.committee.Finding;
import org.aval.domain.incidents.CaseState;
import org.junit.jupiter.api.Test;

/** What is told of a year holds for all of its parts together. */
class YearToldTest {

    private static final int LEAST = 5;
    private static final String WITHIN = "WITHIN:TRIAGE";

    @Test
    void each_part_withholds_what_is_small_and_a_median_of_few_is_none() {
        YearTold told = YearTold.of(
                year(
                        List.of(12, 8),
                        Map.of(WITHIN, List.of(17, 3)),
                        Map.of("TRIAGE", spread(20), "DECISION", spread(4))),
                LEAST);
        assertThat(told.cells().get(1).get(2)).contains(20);
        assertThat(told.lists()).containsEntry(WITHIN, List.of(Optional.empty(), Optional.empty()));
        assertThat(told.medians()).containsEntry("TRIAGE", Optional.of(10)).containsEntry("DECISION", Optional.empty());
    }

    @Test
    void a_year_of_few_cases_tells_nothing_at_all() {
        YearTold told = YearTold.of(
                year(List.of(3, 1), Map.of(WITHIN, List.of(4, 0), "OUTCOME", List.of(0, 4, 0, 0, 0)), Map.of()), LEAST);
        assertThat(told.cells().stream().flatMap(List::stream)).containsOnly(Optional.empty());
        assertThat(told.lists().values().stream().flatMap(List::stream)).containsOnly(Optional.empty());
    }

    @Test
    void a_new_edition_is_told_as_a_whole_or_not_at_all() {
        YearTold first = YearTold.of(year(List.of(12, 8), Map.of(WITHIN, List.of(10, 10)), Map.of()), LEAST);
        assertThat(first.again(year(List.of(12, 8), Map.of(WITHIN, List.of(16, 4)), Map.of())))
                .as("four are few")
                .isEmpty();
        assertThat(first.again(year(List.of(12, 8), Map.of(WITHIN, List.of(12, 8)), Map.of())))
                .as("two moved")
                .isEmpty();
        assertThat(first.again(year(List.of(12, 8), Map.of(WITHIN, List.of(15, 5)), Map.of())))
                .as("five moved")
                .isPresent();
        assertThat(first.again(
                        year(List.of(12, 8), Map.of(WITHIN, List.of(10, 10), "CLAUSE:A4", List.of(2, 18)), Map.of())))
                .as("what nobody had before, two have now")
                .isEmpty();
        assertThat(first.again(year(List.of(12, 8), Map.of(WITHIN, List.of(10, 10)), Map.of("TRIAGE", spread(3)))))
                .as("a median nobody is told of")
                .isPresent();
    }

    @Test
    void a_median_is_of_those_measured_and_half_took_no_longer() {
        assertThat(YearCounts.Spread.of(List.of(9, 1, 4, 2))).isEqualTo(new YearCounts.Spread(4, 2));
        assertThat(YearCounts.Spread.of(List.of())).isEqualTo(new YearCounts.Spread(0, 0));
    }

    @Test
    void a_case_counts_as_it_ended_or_as_going_on() {
        assertThat(Ending.of(CaseState.INVESTIGATION, null)).isEqualTo(Ending.UNDER_WAY);
        assertThat(Ending.of(CaseState.ACTIONS, Finding.BREACH_MINOR)).isEqualTo(Ending.UNDER_WAY);
        assertThat(Ending.of(CaseState.CLOSED, Finding.BREACH_MINOR)).isEqualTo(Ending.BREACH);
        assertThat(Ending.of(CaseState.REDIRECTED, null)).isEqualTo(Ending.DISMISSED);
    }

    private static YearCounts year(
            List<Integer> cells, Map<String, List<Integer>> lists, Map<String, YearCounts.Spread> spreads) {
        return new YearCounts(List.of(cells), lists, spreads);
    }

    private static YearCounts.Spread spread(int measured) {
        return new YearCounts.Spread(measured, 10);
    }
}
