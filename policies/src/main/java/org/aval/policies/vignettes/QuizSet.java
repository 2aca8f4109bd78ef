package org.aval.policies.vignettes;

import java.util.List;

/**
 * What a knowledge check is drawn from.
 *
 * @param hardStops vignettes that are always asked and must be answered right
 * @param others vignettes from which the check is filled up
 * @param size how many vignettes a check asks, or all that there are
 */
public record QuizSet(List<String> hardStops, List<String> others, int size) {
    public QuizSet {
        hardStops = List.copyOf(hardStops);
        others = List.copyOf(others);
    }
}
