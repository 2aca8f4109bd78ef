package org.aval.service.search;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the search answers.
 *
 * @param hits the best of each register, in the order of the registers
 * @param counts how many each register found, at most {@link #COUNTED}; registers that found nothing are left out
 * @param beginnings what a found word begins with, without accents
 * @param corrected the words that were taken instead of what was written, empty when nothing was
 */
public record Answer(List<Hit> hits, Map<String, Integer> counts, Set<String> beginnings, Set<String> corrected)
        implements Serializable {

    /** A count stops here: among more, the best cannot be told within the time of a search. */
    public static final int COUNTED = 200;

    static final Answer NOTHING = new Answer(List.of(), Map.of(), Set.of(), Set.of());
}
