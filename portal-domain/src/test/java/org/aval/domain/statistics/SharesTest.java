package org.aval.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However the cases of a year divide, no withheld part can be computed, from one edition or from two. */
class SharesTest {

    private static final int LEAST = 5;

    @Test
    void a_small_part_takes_noughts_and_the_next_smallest_with_it() {
        assertThat(Shares.of(List.of(2, 0, 9, 30), LEAST).told())
                .containsExactly(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(30));
        assertThat(Shares.of(List.of(0, 9, 30), LEAST).told())
                .as("nothing is small")
                .containsExactly(Optional.of(0), Optional.of(9), Optional.of(30));
        assertThat(Shares.of(List.of(38, 3), LEAST).told())
                .as("the one would tell the other")
                .containsOnly(Optional.empty());
    }

    @Test
    void nobody_computes_a_withheld_part() {
        Random chance = new Random(11);
        int withheld = 0;
        for (int i = 0; i < 5_000; i++) {
            List<Integer> counts = counts(chance);
            List<Optional<Integer>> told = Shares.of(counts, LEAST).told();
            for (int part = 0; part < counts.size(); part++) {
                if (told.get(part).isEmpty()) {
                    withheld++;
                    assertThat(values(told, sum(counts), part)).as("%s", counts).hasSizeGreaterThan(1);
                } else {
                    assertThat(counts.get(part) == 0 || counts.get(part) >= LEAST)
                            .isTrue();
                }
            }
        }
        assertThat(withheld).isGreaterThan(1_000);
    }

    @Test
    void two_editions_differ_by_nothing_or_by_many() {
        Random chance = new Random(12);
        int followed = 0;
        for (int i = 0; i < 20_000; i++) {
            List<Integer> before = counts(chance);
            List<Integer> after = before.stream()
                    .map(count -> Math.max(0, count + (chance.nextInt(3) == 0 ? chance.nextInt(20) - 8 : 0)))
                    .toList();
            Shares first = Shares.of(before, LEAST);
            Optional<Shares> second = first.again(after);
            if (second.isPresent()) {
                followed++;
                assertThat(differences(first.told(), second.get().told()))
                        .as("%s %s", before, after)
                        .allMatch(change -> change == 0 || Math.abs(change) >= LEAST);
            }
        }
        assertThat(followed).isGreaterThan(1_000);
    }

    @Test
    void an_edition_is_far_from_each_before_it() {
        Shares second = Shares.of(List.of(9, 30), LEAST).again(List.of(15, 24)).orElseThrow();
        assertThat(second.again(List.of(8, 31))).as("one fewer than at first").isEmpty();
        assertThat(second.again(List.of(9, 30))).isPresent();
    }

    /** What somebody subtracts: part from part where both are told, and what is withheld together. */
    private static List<Integer> differences(List<Optional<Integer>> first, List<Optional<Integer>> second) {
        List<Integer> changes = new ArrayList<>();
        IntStream.range(0, first.size()).forEach(part -> {
            assertThat(first.get(part).isPresent()).isEqualTo(second.get(part).isPresent());
            first.get(part).ifPresent(before -> changes.add(second.get(part).orElseThrow() - before));
        });
        return changes;
    }

    private static Set<Integer> values(List<Optional<Integer>> told, int all, int part) {
        int left = all
                - told.stream()
                        .flatMap(Optional::stream)
                        .mapToInt(Integer::intValue)
                        .sum();
        boolean alone = told.stream().filter(Optional::isEmpty).count() == 1;
        Set<Integer> values = new HashSet<>();
        IntStream.rangeClosed(alone ? left : 0, left).forEach(values::add);
        return part >= 0 ? values : Set.of();
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** A year of at least so many that its sum is told. */
    private static List<Integer> counts(Random chance) {
        List<Integer> counts = IntStream.range(0, 2 + chance.nextInt(5))
                .mapToObj(i -> chance.nextInt(3) == 0 ? 0 : chance.nextInt(14))
                .toList();
        return sum(counts) < LEAST ? counts(chance) : counts;
    }
}
