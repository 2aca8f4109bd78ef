package org.aval.domain.statistics;

import java.util.Collection;
import java.util.Map;

/**
 * Which articles cases cite often: only what the yearly reports tell to everybody who may read them, and so never of few.
 * Scenarios about them are drawn more often, never more than three times as often as others.
 *
 * @param told how many cases of the last years cite an article, where that is told
 */
public record Heat(Map<String, Integer> told) {

    /** How much likelier the hottest is. */
    public static final int MOST = 3;

    private static final int LEAST = 5;

    public Heat {
        told = Map.copyOf(told);
    }

    /** How often something about these articles is drawn, in proportion to something else. */
    public int weight(Collection<String> articles) {
        int most = articles.stream()
                .mapToInt(article -> told.getOrDefault(article, 0))
                .max()
                .orElse(0);
        return Math.min(MOST, 1 + most / LEAST);
    }
}
