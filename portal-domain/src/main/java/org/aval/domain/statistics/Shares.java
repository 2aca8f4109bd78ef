package org.aval.domain.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the cases of a year divide, into parts that are together all of them. Where a part is small, it is withheld, every
 * nought with it, and as many others as it takes until they are together not small: whoever knows the sum of all learns how
 * many the withheld parts have together, and of none how many.
 */
public final class Shares {

    /** The same cases, counted once or more. */
    private final List<List<Integer>> layers;

    private final List<Boolean> withheld;
    private final int least;

    private Shares(List<List<Integer>> layers, List<Boolean> withheld, int least) {
        this.layers = List.copyOf(layers);
        this.withheld = List.copyOf(withheld);
        this.least = least;
    }

    /** @param least the smallest count that is told, nought aside */
    public static Shares of(List<Integer> counts, int least) {
        boolean few = counts.stream().anyMatch(count -> count > 0 && count < least);
        List<Boolean> withheld = new ArrayList<>(
                counts.stream().map(count -> few && count < least).toList());
        while (few && !isBroad(counts, withheld, least)) {
            withheld.set(smallest(counts, withheld), true);
        }
        return new Shares(List.of(counts), withheld, least);
    }

    private static int smallest(List<Integer> counts, List<Boolean> withheld) {
        return IntStream.range(0, counts.size())
                .filter(part -> !withheld.get(part))
                .boxed()
                .min(Comparator.comparing(counts::get))
                .orElseThrow();
    }

    private static boolean isBroad(List<Integer> counts, List<Boolean> withheld, int least) {
        boolean all = withheld.stream().allMatch(one -> one);
        boolean many = withheld.stream().filter(one -> one).count() > 1;
        return all || (many && sum(counts, withheld) >= least);
    }

    /**
     * The same cases divided again, told and withheld in the same places.
     *
     * @return empty when somebody could compute something from all of them
     */
    public Optional<Shares> again(List<Integer> later) {
        List<List<Integer>> all =
                Stream.concat(layers.stream(), Stream.of(later)).toList();
        boolean told = IntStream.range(0, later.size())
                .filter(part -> !withheld.get(part))
                .allMatch(part ->
                        isFar(all.stream().map(counts -> counts.get(part)).toList()));
        boolean none = withheld.stream().noneMatch(one -> one);
        boolean broad = none
                || (isBroad(later, withheld, least)
                        && isFar(all.stream()
                                .map(counts -> sum(counts, withheld))
                                .toList()));
        return told && broad ? Optional.of(new Shares(all, withheld, least)) : Optional.empty();
    }

    /** Is the last of them nought or not small, and equal to each before or far from it? */
    private boolean isFar(List<Integer> counts) {
        int last = counts.get(counts.size() - 1);
        boolean small = last > 0 && last < least;
        return !small
                && counts.stream().mapToInt(count -> Math.abs(count - last)).allMatch(gap -> gap == 0 || gap >= least);
    }

    private static int sum(List<Integer> counts, List<Boolean> withheld) {
        return IntStream.range(0, counts.size())
                .filter(withheld::get)
                .map(counts::get)
                .sum();
    }

    /** The parts as they are told, empty where they are withheld. */
    public List<Optional<Integer>> told() {
        List<Integer> counts = layers.get(layers.size() - 1);
        return IntStream.range(0, counts.size())
                .mapToObj(part -> withheld.get(part) ? Optional.<Integer>empty() : Optional.of(counts.get(part)))
                .toList();
    }
}
