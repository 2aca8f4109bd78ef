package org.aval.domain.statistics;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Counts in rows and columns with their sums, some withheld: which of these could be others without anybody noticing. */
final class Exchange {

    private final List<int[][]> layers;
    private final boolean[][] withheld;

    /** @param layers the same places, counted once or more: all of them move together */
    Exchange(List<int[][]> layers, boolean[][] withheld) {
        this.layers = layers;
        this.withheld = withheld;
    }

    /** Does another table fit what is told, in which this count is another one? */
    boolean isFree(int row, int column) {
        return isMovable(row, column, 1) || isMovable(row, column, -1);
    }

    /** Looks for a way back from the column to the row, over withheld counts that can move in turn. */
    private boolean isMovable(int row, int column, int by) {
        if (!moves(row, column, by)) {
            return false;
        }
        boolean[] rowSeen = new boolean[withheld.length];
        boolean[] columnSeen = new boolean[withheld[0].length];
        Deque<Integer> ahead = new ArrayDeque<>();
        columnSeen[column] = true;
        ahead.add(column);
        while (!ahead.isEmpty()) {
            int from = ahead.remove();
            for (int over = 0; over < withheld.length; over++) {
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
        for (int to = 0; to < withheld[0].length; to++) {
            if (!columnSeen[to] && moves(row, to, by)) {
                columnSeen[to] = true;
                ahead.add(to);
            }
        }
    }

    /** A sum counts against its line: where a cell goes up, so does the sum. */
    private boolean moves(int row, int column, int by) {
        boolean isSum = (row == withheld.length - 1) != (column == withheld[0].length - 1);
        int change = isSum ? -by : by;
        return withheld[row][column] && layers.stream().allMatch(counts -> counts[row][column] + change >= 1);
    }
}
