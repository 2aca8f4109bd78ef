package org.aval.domain.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts in rows and columns with their sums, of which small ones are withheld (primary suppression), and as many others
 * as it takes until none of them can be computed again from what is shown (complementary suppression). The sum of all is
 * told, or nothing is: other figures of the same cases count up to it too.
 *
 * <p>A count can be computed when no other table fits what is shown. Here one always does: for each count that is withheld
 * there is a way around withheld counts along which one is added and taken away in turn, so that every row, every column
 * and every sum stays as it is told, and no withheld count becomes nought (a nought is shown as one). Where there is no such
 * way, only the sum of all is told, and noughts are withheld too.
 *
 * <p>The same cases counted once more are a further layer: whoever knows both must not compute anything either, also when
 * every difference is known.
 */
public final class Figures {

    private final List<int[][]> layers;
    private final boolean[][] withheld;
    private final int least;

    private Figures(List<int[][]> layers, boolean[][] withheld, int least) {
        this.layers = layers;
        this.withheld = withheld;
        this.least = least;
    }

    /** @param least the smallest count that is told, nought aside */
    public static Figures of(int[][] cells, int least) {
        int[][] counts = summed(cells);
        Figures figures = new Figures(List.<int[][]>of(counts), new boolean[counts.length][counts[0].length], least);
        figures.withholdSmall();
        figures.withholdMore();
        return figures;
    }

    /**
     * The same cases counted again, told and withheld in the same places.
     *
     * @return empty when somebody could compute something from both
     */
    public Optional<Figures> again(int[][] cells) {
        List<int[][]> both = Stream.concat(layers.stream(), Stream.<int[][]>of(summed(cells)))
                .toList();
        Figures again = new Figures(both, withheld, least);
        return again.isSafe() ? Optional.of(again) : Optional.empty();
    }

    private boolean isSafe() {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (withheld[row][column] ? !isWhole() && isTold(row, column) : isSmall(row, column)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Could a withheld count be computed, or did it become nought, which is never withheld? */
    private boolean isTold(int row, int column) {
        return latest()[row][column] == 0 || isOpen(row, column);
    }

    /** Is nothing told but the sum of all? */
    public boolean isWhole() {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (!withheld[row][column] && !isAll(row, column)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isAll(int row, int column) {
        return row == rows() - 1 && column == columns() - 1;
    }

    /** The last row and the last column are the sums. */
    private static int[][] summed(int[][] cells) {
        int rows = cells.length;
        int columns = cells[0].length;
        int[][] counts = new int[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                counts[row][column] = cells[row][column];
                counts[row][columns] += cells[row][column];
                counts[rows][column] += cells[row][column];
                counts[rows][columns] += cells[row][column];
            }
        }
        return counts;
    }

    /** Is it withheld? The last row and the last column are the sums. */
    public boolean isWithheld(int row, int column) {
        return withheld[row][column];
    }

    /** The count. @throws IllegalStateException when it is withheld */
    public int count(int row, int column) {
        if (withheld[row][column]) {
            throw new IllegalStateException("withheld");
        }
        return latest()[row][column];
    }

    public int rows() {
        return latest().length;
    }

    public int columns() {
        return latest()[0].length;
    }

    private int[][] latest() {
        return layers.get(layers.size() - 1);
    }

    private void withholdSmall() {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                withheld[row][column] = isSmall(row, column);
            }
        }
    }

    /** Is it small, or the difference between two layers? */
    private boolean isSmall(int row, int column) {
        return isFewSomewhere(
                layers.stream().mapToInt(counts -> counts[row][column]).toArray());
    }

    private boolean isFewSomewhere(int... counts) {
        for (int later = 0; later < counts.length; later++) {
            if (isFew(counts[later])) {
                return true;
            }
            for (int earlier = 0; earlier < later; earlier++) {
                if (isFew(Math.abs(counts[later] - counts[earlier]))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isFew(int count) {
        return count > 0 && count < least;
    }

    private void withholdMore() {
        boolean few = isFew(latest()[rows() - 1][columns() - 1]);
        int[] cell = open();
        while (!few && cell.length > 0) {
            int[] next = cheapest(cell[0], cell[1]);
            few = next.length == 0;
            if (!few) {
                withheld[next[0]][next[1]] = true;
                cell = open();
            }
        }
        if (few) {
            withholdEverything();
        }
    }

    private void withholdEverything() {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                withheld[row][column] = !isAll(row, column) || isSmall(row, column);
            }
        }
    }

    /** A withheld count that could still be computed, empty when there is none. */
    private int[] open() {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (withheld[row][column] && isOpen(row, column)) {
                    return new int[] {row, column};
                }
            }
        }
        return new int[0];
    }

    private boolean isOpen(int row, int column) {
        return !(new Exchange(layers, withheld).isFree(row, column) && isBroad(row, column));
    }

    /** The smallest count that is still told in its row or its column; noughts stay, they say nothing about anybody. */
    private int[] cheapest(int row, int column) {
        int[] best = new int[0];
        for (int other = 0; other < columns(); other++) {
            best = cheaper(best, row, other);
        }
        for (int other = 0; other < rows(); other++) {
            best = cheaper(best, other, column);
        }
        return best.length > 0 ? best : anywhere();
    }

    private int[] anywhere() {
        int[] best = new int[0];
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                best = cheaper(best, row, column);
            }
        }
        return best;
    }

    private int[] cheaper(int[] best, int row, int column) {
        int[][] counts = latest();
        boolean told = !withheld[row][column] && !isAll(row, column) && counts[row][column] > 0;
        boolean less = best.length == 0 || counts[row][column] < counts[best[0]][best[1]];
        return told && less ? new int[] {row, column} : best;
    }

    /** Where the sum is told, what is withheld beneath it is together not small either, nor changed by few. */
    private boolean isBroad(int row, int column) {
        boolean rowIsTold = column < columns() - 1 && !withheld[row][columns() - 1];
        boolean columnIsTold = row < rows() - 1 && !withheld[rows() - 1][column];
        int[] inRow =
                layers.stream().mapToInt(counts -> withheldInRow(counts, row)).toArray();
        int[] inColumn = layers.stream()
                .mapToInt(counts -> withheldInColumn(counts, column))
                .toArray();
        return !(rowIsTold && isThin(inRow)) && !(columnIsTold && isThin(inColumn));
    }

    private boolean isThin(int... together) {
        return IntStream.of(together).anyMatch(count -> count < least) || isFewSomewhere(together);
    }

    private int withheldInRow(int[][] counts, int row) {
        return IntStream.range(0, columns() - 1)
                .filter(column -> withheld[row][column])
                .map(column -> counts[row][column])
                .sum();
    }

    private int withheldInColumn(int[][] counts, int column) {
        return IntStream.range(0, rows() - 1)
                .filter(row -> withheld[row][column])
                .map(row -> counts[row][column])
                .sum();
    }

    @Override
    public String toString() {
        return Arrays.deepToString(latest());
    }
}
