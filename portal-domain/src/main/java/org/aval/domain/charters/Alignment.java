package org.aval.domain.charters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Two lists laid side by side: what fits together stands on one row, in the order of both; the rest stands alone. Of all
 * the ways to do so this is one whose pairs fit best in sum.
 */
final class Alignment {

    private Alignment() {}

    /** One row: what stands on the left, on the right, or on both sides. */
    record Row<T>(@Nullable T before, @Nullable T after) {}

    /**
     * Lays them side by side.
     *
     * @param fit how well two fit together; 0 when they do not
     */
    static <T> List<Row<T>> of(List<T> before, List<T> after, ToIntBiFunction<T, T> fit) {
        int[][] best = best(before, after, fit);
        List<Row<T>> rows = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            int together = fit.applyAsInt(before.get(i), after.get(j));
            if (together > 0 && best[i][j] == together + best[i + 1][j + 1]) {
                rows.add(new Row<>(before.get(i++), after.get(j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                rows.add(new Row<>(before.get(i++), null));
            } else {
                rows.add(new Row<>(null, after.get(j++)));
            }
        }
        before.subList(i, before.size()).forEach(left -> rows.add(new Row<>(left, null)));
        after.subList(j, after.size()).forEach(right -> rows.add(new Row<>(null, right)));
        return rows;
    }

    /** How well what begins at i on the left and at j on the right can fit together. */
    private static <T> int[][] best(List<T> before, List<T> after, ToIntBiFunction<T, T> fit) {
        int[][] best = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                int together = fit.applyAsInt(before.get(i), after.get(j));
                int apart = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = together == 0 ? apart : Math.max(apart, together + best[i + 1][j + 1]);
            }
        }
        return best;
    }
}
