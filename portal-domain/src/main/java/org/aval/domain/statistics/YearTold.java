package org.aval.domain.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a year: its counts, without what is small and without what small ones could be computed from. Later
 * counts of the same year are told in the same places, when what changed tells of nobody.
 */
public final class YearTold {

    private final YearCounts counts;
    private final List<YearCounts> before;
    private final Figures figures;
    private final Map<String, Shares> lists;
    private final int least;

    private YearTold(
            YearCounts counts, List<YearCounts> before, Figures figures, Map<String, Shares> lists, int least) {
        this.counts = counts;
        this.before = List.copyOf(before);
        this.figures = figures;
        this.lists = lists;
        this.least = least;
    }

    /** @param least the smallest count that is told, nought aside */
    public static YearTold of(YearCounts counts, int least) {
        Map<String, Shares> lists = new HashMap<>();
        counts.lists().forEach((name, list) -> lists.put(name, Shares.of(list, least)));
        return new YearTold(counts, List.of(), Figures.of(counts.table(), least), lists, least);
    }

    /** The year counted again. @return empty when the difference would tell of somebody */
    public Optional<YearTold> again(YearCounts later) {
        Optional<Figures> again = figures.again(later.table());
        Map<String, Shares> lists = new HashMap<>();
        Set<String> names = new TreeSet<>(counts.lists().keySet());
        names.addAll(later.lists().keySet());
        for (String name : names) {
            before(name).again(later.list(name)).ifPresent(list -> lists.put(name, list));
        }
        List<YearCounts> all = Stream.concat(before.stream(), Stream.of(counts)).toList();
        boolean whole = lists.size() == names.size() && all.stream().allMatch(one -> isEven(one, later));
        return whole ? again.map(table -> new YearTold(later, all, table, lists, least)) : Optional.empty();
    }

    private Shares before(String name) {
        return Objects.requireNonNullElseGet(lists.get(name), () -> Shares.of(counts.list(name), least));
    }

    /** Was everything measured of as many as before, or of many more or fewer? */
    private boolean isEven(YearCounts one, YearCounts later) {
        return one.spreads().entrySet().stream()
                .mapToInt(spread -> Math.abs(
                        spread.getValue().measured() - measured(later.spreads().get(spread.getKey()))))
                .allMatch(change -> change == 0 || change >= least);
    }

    private static int measured(YearCounts.@Nullable Spread spread) {
        return spread == null ? 0 : spread.measured();
    }

    /** Cases by category and severity with their sums, last; empty where withheld. */
    public List<List<Optional<Integer>>> cells() {
        List<List<Optional<Integer>>> cells = new ArrayList<>();
        for (int row = 0; row < figures.rows(); row++) {
            List<Optional<Integer>> line = new ArrayList<>();
            for (int column = 0; column < figures.columns(); column++) {
                line.add(figures.isWithheld(row, column) ? Optional.empty() : Optional.of(figures.count(row, column)));
            }
            cells.add(line);
        }
        return cells;
    }

    /** How they divide otherwise, by name; empty where withheld. */
    public Map<String, List<Optional<Integer>>> lists() {
        Map<String, List<Optional<Integer>>> told = new HashMap<>();
        lists.forEach((name, list) -> told.put(name, list.told()));
        return told;
    }

    /** How long something took, in days; empty where it was measured of few. */
    public Map<String, Optional<Integer>> medians() {
        Map<String, Optional<Integer>> medians = new HashMap<>();
        counts.spreads()
                .forEach((name, spread) ->
                        medians.put(name, spread.measured() < least ? Optional.empty() : Optional.of(spread.median())));
        return medians;
    }
}
