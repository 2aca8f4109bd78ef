package org.aval.domain.statistics;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Counts in rows and columns with their sums, of which small ones are withheld (primary suppression), and as many others
 * as it takes until none of them can be computed again from what is shown (complementary suppression).
 *
 * <p>A count can be computed when no other table fits what is shown. Here one always does: for each count that is withheld
 * there is a way around withheld counts along which one is added and taken away in turn, so that every row, every column
 * and every sum stays as it is told, and no withheld count becomes nought (a nought is shown as one).
 */
public final class Figures {

    private final int[][] counts;
    private final boolean[][] withheld;
    private final int least;

    private Figures(int[][] counts, int least) {
        this.counts = counts;
        this.least = least;
        withheld = new boolean[counts.length][counts[0].length];
    }

    /** @param least the smallest count that is told, nought aside */
    public static Figures of(int[][] cells, int least) {
        Figures figures = new Figures(summed(cells), least);
        figures.withholdSmall();
        figures.withholdMore();
        return figures;
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
        return counts[row][column];
    }

    public int rows() {
        return counts.length;
    }

    public int columns() {
        return counts[0].length;
    }

    private void withholdSmall() {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                withheld[row][column] = counts[row][column] > 0 && counts[row][column] < least;
            }
        }
    }

    private void withholdMore() {
        for (int[] cell = open(); cell.length > 0; cell = open()) {
            int[] next = cheapest(cell[0], cell[1]);
            withheld[next[0]][next[1]] = true;
        }
    }

    /** A withheld count that could still be computed, empty when there is none. */
    private int[] open() {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (withheld[row][column] && !(isFree(row, column) && isBroad(row, column))) {
                    return new int[] {row, column};
                }
            }
        }
        return new int[0];
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
        if (best.length == 0) {
            throw new IllegalStateException("everything is withheld, and something can still be computed");
        }
        return best;
    }

    private int[] cheaper(int[] best, int row, int column) {
        boolean told = !withheld[row][column] && counts[row][column] > 0;
        boolean less = best.length == 0 || counts[row][column] < counts[best[0]][best[1]];
        return told && less ? new int[] {row, column} : best;
    }

    /** Where the sum is told, what is withheld beneath it is together not small either. */
    private boolean isBroad(int row, int column) {
        int inRow = 0;
        int inColumn = 0;
        for (int other = 0; other < columns() - 1; other++) {
            inRow += withheld[row][other] ? counts[row][other] : 0;
        }
        for (int other = 0; other < rows() - 1; other++) {
            inColumn += withheld[other][column] ? counts[other][column] : 0;
        }
        boolean rowIsTold = column < columns() - 1 && !withheld[row][columns() - 1];
        boolean columnIsTold = row < rows() - 1 && !withheld[rows() - 1][column];
        return !(rowIsTold && inRow < least) && !(columnIsTold && inColumn < least);
    }

    /** Does another table fit what is shown, in which this count is another one? */
    private boolean isFree(int row, int column) {
        return isMovable(row, column, 1) || isMovable(row, column, -1);
    }

    /** Looks for a way back from the column to the row, over withheld counts that can move in turn. */
    private boolean isMovable(int row, int column, int by) {
        if (!moves(row, column, by)) {
            return false;
        }
        boolean[] rowSeen = new boolean[rows()];
        boolean[] columnSeen = new boolean[columns()];
        Deque<Integer> ahead = new ArrayDeque<>();
        columnSeen[column] = true;
        ahead.add(column);
        while (!ahead.isEmpty()) {
            int from = ahead.remove();
            for (int over = 0; over < rows(); over++) {
                boolean back = from == column && over == row;
                if (!back && !rowSeen[over] && moves(over, from, -by)) {
                    rowSeen[over] = true;
                    onwards(over, by, columnSeen, ahead);
                }
            }
        }
        return rowSeen[row];
    }

    private void onwards(int row, int by, boolean[] columnSeen, Deque<Integer> ahead) {
        for (int to = 0; to < columns(); to++) {
            if (!columnSeen[to] && moves(row, to, by)) {
                columnSeen[to] = true;
                ahead.add(to);
            }
        }
    }

    /** A sum counts against its line: where a cell goes up, so does the sum. */
    private boolean moves(int row, int column, int by) {
        boolean isSum = (row == rows() - 1) != (column == columns() - 1);
        int change = isSum ? -by : by;
        return withheld[row][column] && counts[row][column] + change >= 1;
    }

    @Override
    public String toString() {
        return Arrays.deepToString(counts);
    }
}
