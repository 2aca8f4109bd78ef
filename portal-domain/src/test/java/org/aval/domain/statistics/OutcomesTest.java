package org.aval.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.aval.domain.committee.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was found in similar cases is told without telling what was found in one. */
class OutcomesTest {

    private static final int FINDINGS = Finding.values().length;
    /** The corner of the table that is filled: every other table around it can be tried. */
    private static final int ROWS = 3;

    private static final int COLUMNS = 2;

    @Test
    void fewer_than_five_cases_tell_nothing() {
        int[][] four = new int[FINDINGS][CaseColumns.COUNT];
        four[Outcomes.row(Finding.BREACH_MINOR)][1] = 4;
        Outcomes outcomes = Outcomes.of(four, 2);
        assertThat(outcomes.isEnough()).isFalse();
        assertThat(told(outcomes)).isEmpty();
    }

    @Test
    void what_is_frequent_is_told_in_all_and_for_the_severity_at_hand() {
        int[][] cells = new int[FINDINGS][CaseColumns.COUNT];
        cells[Outcomes.row(Finding.BREACH_MINOR)] = new int[] {6, 12, 0, 0, 0};
        cells[Outcomes.row(Finding.NOT_SUBSTANTIATED)] = new int[] {9, 7, 0, 0, 0};
        Outcomes outcomes = Outcomes.of(cells, 2);
        assertThat(outcomes.total()).isEqualTo(34);
        assertThat(outcomes.alike()).isEqualTo(19);
        assertThat(outcomes.total(Finding.BREACH_MINOR)).isEqualTo(18);
        assertThat(outcomes.alike(Finding.BREACH_MINOR)).isEqualTo(12);
        assertThat(outcomes.total(Finding.REFERRED))
                .as("nought is not told from few")
                .isNull();
    }

    /** Somebody reads the page at every severity, and tries every other table that would show the same. */
    @Test
    void nobody_has_a_small_number_by_subtraction_not_even_between_severities() {
        Random chance = new Random(20261123);
        int attacked = 0;
        for (int i = 0; i < 60; i++) {
            int[][] truth = table(chance);
            List<Told> shown = shown(truth);
            assertThat(shown).allMatch(told -> told.value() >= 5);
            for (int[] cell : small(truth)) {
                attacked++;
                assertThat(couldBeAnother(truth, shown, cell))
                        .as("%s %s", cell[0], cell[1])
                        .isTrue();
            }
        }
        assertThat(attacked).as("something to attack").isGreaterThan(100);
    }

    /** A number that is shown: of a finding or of all (-1), at a severity or at all (-1). */
    private record Told(int row, int column, int value) {

        boolean fits(int[][] table) {
            return sum(table, row, column) == value;
        }
    }

    private static int sum(int[][] table, int row, int column) {
        int sum = 0;
        for (int one = 0; one < table.length; one++) {
            for (int other = 0; other < table[one].length; other++) {
                boolean meant = (row < 0 || row == one) && (column < 0 || column == other);
                sum += meant ? table[one][other] : 0;
            }
        }
        return sum;
    }

    private static int[][] table(Random chance) {
        int[][] cells = new int[FINDINGS][CaseColumns.COUNT];
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                cells[row][column] = chance.nextInt(3) == 0 ? 0 : chance.nextInt(12);
            }
        }
        return cells;
    }

    private static List<Told> shown(int[][] truth) {
        List<Told> shown = new ArrayList<>();
        for (int severity = 1; severity <= 5; severity++) {
            Integer at = severity == 5 ? null : severity;
            Outcomes outcomes = Outcomes.of(truth, at);
            note(shown, -1, -1, outcomes.total());
            note(shown, -1, CaseColumns.of(at), outcomes.alike());
            for (Finding finding : Finding.values()) {
                note(shown, Outcomes.row(finding), -1, outcomes.total(finding));
                note(shown, Outcomes.row(finding), CaseColumns.of(at), outcomes.alike(finding));
            }
        }
        return shown;
    }

    private static void note(List<Told> shown, int row, int column, @Nullable Integer value) {
        if (value != null) {
            shown.add(new Told(row, column, value));
        }
    }

    /** Cells and sums of one to four. */
    private static List<int[]> small(int[][] truth) {
        List<int[]> small = new ArrayList<>();
        for (int row = -1; row < ROWS; row++) {
            for (int column = -1; column < COLUMNS; column++) {
                int value = sum(truth, row, column);
                if (value > 0 && value < 5) {
                    small.add(new int[] {row, column});
                }
            }
        }
        return small;
    }

    /** A step around the truth is enough to find a second table. */
    private static boolean couldBeAnother(int[][] truth, List<Told> shown, int[] cell) {
        int known = sum(truth, cell[0], cell[1]);
        return tried(truth, new int[FINDINGS][CaseColumns.COUNT], 0, shown, cell, known);
    }

    private static boolean tried(int[][] truth, int[][] guess, int place, List<Told> shown, int[] cell, int known) {
        if (place == ROWS * COLUMNS) {
            return sum(guess, cell[0], cell[1]) != known && shown.stream().allMatch(told -> told.fits(guess));
        }
        int row = place / COLUMNS;
        int column = place % COLUMNS;
        for (int by = -1; by <= 1; by++) {
            int value = truth[row][column] + by;
            if (value >= 0) {
                guess[row][column] = value;
                if (tried(truth, guess, place + 1, shown, cell, known)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Integer> told(Outcomes outcomes) {
        return Stream.of(Finding.values())
                .map(outcomes::total)
                .filter(Objects::nonNull)
                .toList();
    }
}
