package org.aval.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @Test
    void where_every_count_could_be_told_apart_only_the_sum_of_all_is_told() {
        Figures figures = Figures.of(new int[][] {{1, 1, 0}, {1, 1, 1}}, LEAST);
        assertThat(figures.isWhole()).isTrue();
        assertThat(figures.count(2, 3)).isEqualTo(5);
        assertThat(figures.isWithheld(0, 2)).as("a nought too").isTrue();
    }

    /** Somebody has both editions, and even knows by how much each count changed: there is another pair that fits both. */
    @Test
    void nobody_computes_a_withheld_count_from_two_editions() {
        Random chance = new Random(20270101);
        int followed = 0;
        int withheld = 0;
        for (int i = 0; i < 3_000; i++) {
            int[][] before = cells(chance, 2, 3);
            int[][] after = changed(chance, before);
            Figures first = Figures.of(before, LEAST);
            Optional<Figures> second = first.again(after);
            followed += second.isPresent() ? 1 : 0;
            for (int[] cell : second.isPresent() ? withheld(first) : List.<int[]>of()) {
                withheld++;
                assertThat(pairs(first, second.get(), before, after, cell))
                        .as("%s then %s at %s", first, second.get(), List.of(cell[0], cell[1]))
                        .hasSizeGreaterThan(1);
            }
        }
        assertThat(followed).as("editions that were followed by another").isGreaterThan(50);
        assertThat(withheld).as("something to attack").isGreaterThan(50);
    }

    @Test
    void a_difference_of_few_is_no_new_edition() {
        Figures first = Figures.of(new int[][] {{9, 12}, {8, 20}}, LEAST);
        assertThat(first.again(new int[][] {{9, 12}, {8, 20}})).isPresent();
        assertThat(first.again(new int[][] {{9, 12}, {8, 21}})).as("one more").isEmpty();
        assertThat(first.again(new int[][] {{9, 12}, {8, 26}})).as("six more").isPresent();
        assertThat(first.again(new int[][] {{14, 7}, {8, 20}})).as("five moved").isPresent();
        assertThat(first.again(new int[][] {{12, 9}, {8, 20}}))
                .as("three moved")
                .isEmpty();
    }

    private static int[][] changed(Random chance, int[][] before) {
        int[][] after = Stream.of(before).map(int[]::clone).toArray(int[][]::new);
        for (int change = chance.nextInt(3); change > 0; change--) {
            int[] row = after[chance.nextInt(after.length)];
            int column = chance.nextInt(row.length);
            row[column] = Math.max(0, row[column] + chance.nextInt(25) - 8);
        }
        return after;
    }

    /** The values of a withheld count in all pairs of tables with the same differences that fit both editions. */
    private static Set<Integer> pairs(Figures first, Figures second, int[][] before, int[][] after, int[] cell) {
        int columns = before[0].length;
        int places = before.length * columns;
        Set<Integer> values = new HashSet<>();
        for (int code = 0; code < Math.pow(3, places); code++) {
            int[][] one = new int[before.length][columns];
            int[][] other = new int[before.length][columns];
            int left = code;
            for (int place = 0; place < places; place++) {
                int step = left % 3 - 1;
                left /= 3;
                one[place / columns][place % columns] = before[place / columns][place % columns] + step;
                other[place / columns][place % columns] = after[place / columns][place % columns] + step;
            }
            if (isTable(one) && isTable(other) && fits(first, one) && fits(second, other)) {
                values.add(sums(one)[cell[0]][cell[1]]);
            }
        }
        return values;
    }

    private static boolean isTable(int[][] cells) {
        return Stream.of(cells).flatMapToInt(IntStream::of).allMatch(count -> count >= 0);
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
        int from = hidden ? Math.max(figures.isWhole() ? 0 : 1, truth[row][column] - 1) : truth[row][column];
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
                        ? !figures.isWhole() && sums[row][column] == 0
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
