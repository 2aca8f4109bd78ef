package org.aval.policies.vignettes;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;

/** The quiz sets of the audiences, merged for a person who belongs to several. */
public final class QuizSets {
    private static final Once<Map<String, QuizSet>> SETS = new Once<>(
            () -> PolicyFile.json("vignettes/sets.json", new TypeReference<LinkedHashMap<String, QuizSet>>() {}));

    private QuizSets() {}

    /** The audiences that have a set. */
    public static Set<String> audiences() {
        return Set.copyOf(SETS.get().keySet());
    }

    /** The set of a person of these audiences: all their hard stops, all their others, the largest size. */
    public static QuizSet of(Set<String> audiences) {
        if (audiences.isEmpty()) {
            throw new IllegalArgumentException("a person without an audience has no quiz set");
        }
        // Sorted: the same person always gets the same set, whatever the order of the audiences.
        List<QuizSet> sets =
                new TreeSet<>(audiences).stream().map(QuizSets::ofOne).toList();
        List<String> hardStops = union(sets, QuizSet::hardStops);
        List<String> others = union(sets, QuizSet::others).stream()
                .filter(id -> !hardStops.contains(id))
                .toList();
        return new QuizSet(
                hardStops, others, sets.stream().mapToInt(QuizSet::size).max().orElseThrow());
    }

    private static QuizSet ofOne(String audience) {
        QuizSet set = SETS.get().get(audience);
        if (set == null) {
            throw new IllegalArgumentException("there is no quiz set for " + audience);
        }
        return set;
    }

    private static List<String> union(List<QuizSet> sets, Function<QuizSet, List<String>> part) {
        return sets.stream().map(part).flatMap(Collection::stream).distinct().toList();
    }
}
