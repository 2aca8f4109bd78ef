package org.aval.domain.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final int RIGHT = 2;

    @Property(tries = 400)
    void hard_stops_are_always_in_and_the_set_is_as_long_as_it_can_be(
            @ForAll long seed,
            @ForAll @IntRange(max = 7) int hardStops,
            @ForAll @IntRange(max = 12) int others,
            @ForAll @IntRange(min = 1, max = 8) int size) {
        List<String> hard = named("H", hardStops);
        List<String> rest = named("O", others);
        List<QuizItem> drawn = drawer(seed).items(hard, rest, size);

        List<String> vignettes = drawn.stream().map(QuizItem::vignette).toList();
        assertThat(vignettes).doesNotHaveDuplicates().containsAll(hard);
        assertThat(drawn.stream().filter(QuizItem::hardStop).map(QuizItem::vignette))
                .containsExactlyInAnyOrderElementsOf(hard);
        assertThat(drawn).hasSize(Math.max(hardStops, Math.min(size, hardStops + others)));
    }

    @Property(tries = 200)
    void choices_are_shuffled_and_the_right_one_is_followed(@ForAll long seed) {
        for (QuizItem item : drawer(seed).items(named("H", 3), named("O", 5), 8)) {
            Set<Integer> shown =
                    IntStream.range(0, item.choices()).mapToObj(item::choiceAt).collect(Collectors.toSet());
            assertThat(shown).containsExactlyInAnyOrder(0, 1, 2, 3);
            assertThat(item.choiceAt(item.rightPlace())).isEqualTo(RIGHT);
            assertThat(item.isAnswered()).isFalse();
        }
    }

    @Test
    void each_try_draws_anew_and_no_place_is_preferred() {
        Set<List<String>> orders = new HashSet<>();
        int[] rightAt = new int[4];
        Draw draw = drawer(42);
        for (int i = 0; i < 1000; i++) {
            List<QuizItem> items = draw.items(named("H", 2), named("O", 9), 8);
            orders.add(items.stream().map(QuizItem::vignette).toList());
            items.forEach(item -> rightAt[item.rightPlace()]++);
        }
        assertThat(orders).hasSizeGreaterThan(990);
        for (int times : rightAt) {
            assertThat(times).isBetween(1800, 2200);
        }
    }

    @Property(tries = 200)
    void a_draw_follows_from_its_seed_and_the_weights_change_no_set(
            @ForAll long seed, @ForAll @IntRange(max = 9) int hot) {
        List<String> others = named("O", 10);
        Draw one = new Draw(new Random(seed), vignette -> RIGHT, weighing(hot));
        Draw other = new Draw(new Random(seed), vignette -> RIGHT, weighing(hot));
        List<QuizItem> drawn = one.items(named("H", 2), others, 6);
        assertThat(drawn).isEqualTo(other.items(named("H", 2), others, 6)).hasSize(6);
        assertThat(drawn.stream().map(QuizItem::vignette))
                .doesNotHaveDuplicates()
                .contains("H0", "H1");
    }

    @Test
    void what_weighs_three_comes_more_often_and_the_rest_still_comes() {
        int[] times = new int[10];
        Draw draw = new Draw(new Random(7), vignette -> RIGHT, weighing(4));
        for (int i = 0; i < 4000; i++) {
            draw.items(List.of(), named("O", 10), 3)
                    .forEach(item -> times[item.vignette().charAt(1) - '0']++);
        }
        for (int vignette = 0; vignette < times.length; vignette++) {
            if (vignette == 4) {
                assertThat(times[vignette]).isBetween(2_300, 2_800);
            } else {
                assertThat(times[vignette]).as("O%s", vignette).isBetween(900, 1_250);
            }
        }
    }

    private static ToIntFunction<String> weighing(int hot) {
        return vignette -> vignette.equals("O" + hot) ? 3 : 1;
    }

    private static Draw drawer(long seed) {
        return new Draw(new Random(seed), vignette -> RIGHT);
    }

    private static List<String> named(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }
}
