package org.aval.domain.statistics;

import java.util.List;
import java.util.Map;

/**
 * What was counted of a year, before anything is withheld.
 *
 * @param cells cases by category and severity
 * @param lists other ways in which all of them divide, by name
 * @param spreads how long something took, by name
 */
public record YearCounts(List<List<Integer>> cells, Map<String, List<Integer>> lists, Map<String, Spread> spreads) {

    /**
     * How long something took.
     *
     * @param measured of how many cases it is known
     * @param median in days; half of them took no longer
     */
    public record Spread(int measured, int median) {

        /** @param days in any order */
        public static Spread of(List<Integer> days) {
            List<Integer> sorted = days.stream().sorted().toList();
            return new Spread(sorted.size(), sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2));
        }
    }

    public YearCounts {
        cells = cells.stream().map(List::copyOf).toList();
        lists = Map.copyOf(lists);
        spreads = Map.copyOf(spreads);
    }

    /** All cases of the year. */
    public int all() {
        return cells.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }

    int[][] table() {
        return cells.stream()
                .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** A list, or that none of the cases has what it is about. */
    List<Integer> list(String name) {
        return lists.getOrDefault(name, List.of(0, all()));
    }
}
