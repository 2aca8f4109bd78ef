package org.aval.domain.attestations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells numbers about groups so that nobody is told apart: small units are told together, and if they are still few, the
 * smallest of the others joins them, or the difference to the whole would give them away.
 */
public final class SmallGroups {

    /** Fewer people than this are nobody's statistics. */
    public static final int LEAST = 5;

    private SmallGroups() {}

    /** The same people in the same order, no group smaller than {@link #LEAST}; empty when all of them are fewer. */
    public static List<UnitProgress> merged(List<UnitProgress> units) {
        List<UnitProgress> told = new ArrayList<>();
        List<UnitProgress> small = new ArrayList<>();
        units.forEach(unit -> (unit.asked() < LEAST ? small : told).add(unit));
        small.removeIf(unit -> unit.asked() == 0);
        while (!small.isEmpty() && sum(small).asked() < LEAST && !told.isEmpty()) {
            UnitProgress smallest = told.stream()
                    .min(Comparator.comparingInt(UnitProgress::asked))
                    .orElseThrow();
            told.remove(smallest);
            small.add(smallest);
        }
        if (!small.isEmpty() && sum(small).asked() >= LEAST) {
            told.add(sum(small));
        }
        return List.copyOf(told);
    }

    /** All of them together. */
    public static UnitProgress sum(List<UnitProgress> units) {
        return units.stream().reduce(new UnitProgress(null, "", 0, 0, 0, 0, 0, 0), UnitProgress::and);
    }
}
