package org.aval.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No count that is withheld can be computed from what is told. */
class FiguresTest {

    private static final int LEAST = 5;

    @Test
    void a_small_count_is_withheld_with_others_that_would_lead_to_it() {
        Figures figures = Figures.of(new int[][] {{2, 9, 12}, {8, 20, 7}}, LEAST);
        assertThat(figures.isWithheld(0, 0)).isTrue();
        assertThat(withheld(figures))
                .as("and at least one more in its row and its column")
                .hasSizeGreaterThan(3);
        assertThat(figures.isWithheld(2, 3)).as("the sum of all is told").isFalse();
    }

    @Test
    void what_is_not_small_is_told_and_nought_is_nought() {
        Figures figures = Figures.of(new int[][] {{5, 0}, {11, 6}}, LEAST);
        assertThat(withheld(figures)).isEmpty();
        assertThat(figures.count(0, 1)).isZero();
        assertThat(figures.count(2, 2)).isEqualTo(22);
    }

    @Test
    void a_year_with_fewer_cases_than_that_tells_nothing() {
        Figures figures = Figures.of(new int[][] {{1, 0}, {1, 1}}, LEAST);
        assertThat(figures.isWithheld(2, 2)).isTrue();
        assertThat(figures.isWithheld(1, 2)).isTrue();
    }

    /** Every table that fits what is told, counted out; each withheld count is seen with at least two values. */
    @Test
    void nobody_computes_a_withheld_count_from_rows_columns_and_sums() {
        Random chance = new Random(20261121);
        int suppressed = 0;
        for (int i = 0; i < 3000; i++) {
            int[][] cells = cells(chance, 2 + chance.nextInt(2), 2 + chance.nextInt(2));
            Figures figures = Figures.of(cells, LEAST);
            List<int[]> hidden = withheld(figures);
            suppressed += hidden.size();
            for (int[] cell : hidden) {
                assertThat(values(figures, cells, cell))
                        .as("%s at %s", figures, List.of(cell[0], cell[1]))
                        .hasSizeGreaterThan(1);
            }
        }
        assertThat(suppressed).as("something to attack").isGreaterThan(3000);
    }

    @Test
    void what_is_small_is_never_told_in_large_tables_either() {
        Random chance = new Random(7);
        for (int i = 0; i < 300; i++) {
            Figures figures = Figures.of(cells(chance, 25, 5), LEAST);
            for (int row = 0; row < figures.rows(); row++) {
                for (int column = 0; column < figures.columns(); column++) {
                    if (!figures.isWithheld(row, column)) {
                        int told = figures.count(row, column);
                        assertThat(told == 0 || told >= LEAST).as("%s", told).isTrue();
                    }
                }
            }
        }
    }

    private static int[][] cells(Random chance, int rows, int columns) {
        int[][] cells = new int[rows][columns];
        for (int[] row : cells) {
            for (int column = 0; column < columns; column++) {
                row[column] = chance.nextInt(3) == 0 ? 0 : chance.nextInt(9);
            }
        }
        return cells;
    }

    private static List<int[]> withheld(Figures figures) {
        List<int[]> cells = new ArrayList<>();
        for (int row = 0; row < figures.rows(); row++) {
            for (int column = 0; column < figures.columns(); column++) {
                if (figures.isWithheld(row, column)) {
                    cells.add(new int[] {row, column});
                }
            }
        }
        return cells;
    }

    /** The values a withheld count may have, tried out by somebody who knows how it is withheld: never nought. */
    private static Set<Integer> values(Figures figures, int[][] truth, int[] cell) {
        Set<Integer> values = new HashSet<>();
        int[][] guess = new int[truth.length][truth[0].length];
        guess(figures, truth, guess, 0, cell, values);
        return values;
    }

    private static void guess(
            Figures figures, int[][] truth, int[][] guess, int place, int[] cell, Set<Integer> values) {
        int columns = truth[0].length;
        if (values.size() > 1) {
            return;
        }
        if (place == truth.length * columns) {
            if (fits(figures, guess)) {
                values.add(sums(guess)[cell[0]][cell[1]]);
            }
            return;
        }
        int row = place / columns;
        int column = place % columns;
        boolean hidden = figures.isWithheld(row, column);
        // a step around the truth is enough to find a second table, and keeps the search short
        int from = hidden ? Math.max(1, truth[row][column] - 1) : truth[row][column];
        int until = hidden ? truth[row][column] + 1 : truth[row][column];
        for (int value = from; value <= until; value++) {
            guess[row][column] = value;
            guess(figures, truth, guess, place + 1, cell, values);
        }
    }

    private static boolean fits(Figures figures, int[][] guess) {
        int[][] sums = sums(guess);
        for (int row = 0; row < figures.rows(); row++) {
            for (int column = 0; column < figures.columns(); column++) {
                if (figures.isWithheld(row, column)
                        ? sums[row][column] == 0
                        : sums[row][column] != figures.count(row, column)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int[][] sums(int[][] cells) {
        int rows = cells.length;
        int columns = cells[0].length;
        int[][] sums = new int[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                sums[row][column] = cells[row][column];
                sums[row][columns] += cells[row][column];
                sums[rows][column] += cells[row][column];
                sums[rows][columns] += cells[row][column];
            }
        }
        return sums;
    }
}
