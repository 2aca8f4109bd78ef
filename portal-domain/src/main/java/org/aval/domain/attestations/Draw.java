package org.aval.domain.attestations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/**
 * How scenarios are drawn for a try (ruling 10): all the hard-stop scenarios of the person's audiences, then others by
 * chance up to the size of the set, all in a fresh order with their choices shuffled. Among the others, one that teaches what
 * cases often are about is likelier than the rest, by its weight.
 */
public final class Draw {

    private static final int CHOICES = 4;

    private final RandomGenerator chance;
    private final ToIntFunction<String> answers;
    private final ToIntFunction<String> weights;

    /** A drawer to whom all vignettes are alike. */
    public Draw(RandomGenerator chance, ToIntFunction<String> answers) {
        this(chance, answers, vignette -> 1);
    }

    /** A drawer; it learns the right choice (from 0) and the weight (from 1) of a vignette from the given functions. */
    public Draw(RandomGenerator chance, ToIntFunction<String> answers, ToIntFunction<String> weights) {
        this.chance = chance;
        this.answers = answers;
        this.weights = weights;
    }

    /** The scenarios of one try. */
    public List<QuizItem> items(List<String> hardStops, List<String> others, int size) {
        List<String> rest = weighed(others);
        int room = Math.max(0, size - hardStops.size());
        List<QuizItem> drawn = new ArrayList<>();
        hardStops.forEach(vignette -> drawn.add(item(vignette, true)));
        rest.stream().limit(room).forEach(vignette -> drawn.add(item(vignette, false)));
        return shuffled(drawn);
    }

    /** In an order by chance, in which what weighs more comes earlier: the waiting times of so many clocks. */
    private List<String> weighed(List<String> vignettes) {
        Map<String, Double> waits = new HashMap<>();
        vignettes.forEach(
                vignette -> waits.put(vignette, -Math.log(1 - chance.nextDouble()) / weights.applyAsInt(vignette)));
        return vignettes.stream().sorted(Comparator.comparing(waits::get)).toList();
    }

    private QuizItem item(String vignette, boolean hardStop) {
        return QuizItem.shown(vignette, hardStop, shuffled(places()), answers.applyAsInt(vignette));
    }

    private static List<Integer> places() {
        return java.util.stream.IntStream.range(0, CHOICES).boxed().toList();
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        for (int i = copy.size() - 1; i > 0; i--) {
            Collections.swap(copy, i, chance.nextInt(i + 1));
        }
        return copy;
    }
}
