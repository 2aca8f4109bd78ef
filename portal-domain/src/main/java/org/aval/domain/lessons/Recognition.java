package org.aval.domain.lessons;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.channels.Platform;
import org.aval.domain.hearings.Clue;
import org.aval.domain.hearings.ClueKind;
import org.aval.domain.hearings.Deduction;
import org.aval.domain.scenarios.ScenarioWish;

/** Could somebody be recognised in a scenario, or the case it comes from? Looks for what leads back, in both languages. */
public final class Recognition {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w.-]+|[@#][\\p{L}\\p{N}_.]{2,}");
    private static final Pattern DAY = Pattern.compile(
            "\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b"
                    + "|\\b(?:en|de|fin|début|mi|in|of|last|late|early|mid|this)[\\s-](?:janvier|février|mars|avril|mai|juin|juillet|août"
                    + "|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october"
                    + "|november|december)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    /** A capital in the middle of a sentence: as good as always a name. */
    private static final Pattern NAMED = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}’'-]{2,}");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]+");

    private Recognition() {}

    /** What leads back, in the order of the kinds. */
    public static List<Trace> traces(ScenarioWish wish, Surroundings around) {
        String words = wish.french().whole() + "\n" + wish.english().whole();
        Set<Trace> found = new LinkedHashSet<>();
        all(found, TraceKind.OWN_WORDS, clues(words, around.written(), Set.of(), ClueKind.OWN_WORDS));
        all(found, TraceKind.NAME, names(words, around));
        all(found, TraceKind.UNIT, clues(words, List.of(), around.units(), ClueKind.SMALL_UNIT));
        all(found, TraceKind.POST, clues(words, List.of(), around.posts(), ClueKind.SMALL_UNIT));
        all(found, TraceKind.TIME, clues(words, List.of(), Set.of(), ClueKind.TIME));
        all(found, TraceKind.TIME, matches(DAY, words));
        all(found, TraceKind.ADDRESS, matches(ADDRESS, words));
        if (wish.told().isAboutSomebody() && around.people() < wish.told().crowd()) {
            found.add(new Trace(TraceKind.FEW_PEOPLE, String.valueOf(wish.told().crowd())));
        }
        all(found, TraceKind.FEW_CASES, new TreeSet<>(around.rareArticles()));
        return List.copyOf(found);
    }

    private static void all(Set<Trace> found, TraceKind kind, Collection<String> words) {
        words.forEach(one -> found.add(new Trace(kind, one)));
    }

    private static List<String> clues(String words, List<String> written, Set<String> places, ClueKind kind) {
        return Deduction.clues(words, written, Set.of(), places).stream()
                .filter(clue -> clue.kind() == kind)
                .map(Clue::words)
                .toList();
    }

    /** Names of people here, and those that stand in the case; with their capital, or petit would be Petit. */
    private static Set<String> names(String words, Surroundings around) {
        Set<String> said = Set.copyOf(matches(WORD, bare(words)));
        List<String> told = new ArrayList<>(around.names());
        around.written().forEach(one -> told.addAll(matches(NAMED, one)));
        return told.stream()
                .filter(name -> !isPlatform(name))
                .filter(name -> isSaid(name, said))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSaid(String name, Set<String> said) {
        List<String> parts = matches(WORD, bare(name)).stream()
                .filter(part -> part.length() > 2)
                .toList();
        return !parts.isEmpty() && said.containsAll(parts);
    }

    /** That something was on Facebook is told as a fact of its own. */
    private static boolean isPlatform(String name) {
        return Stream.of(Platform.values()).anyMatch(platform -> platform.name().equalsIgnoreCase(name));
    }

    private static List<String> matches(Pattern pattern, String words) {
        return pattern.matcher(words)
                .results()
                .map((MatchResult one) -> one.group().strip())
                .distinct()
                .toList();
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
