package org.aval.domain.hearings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Could the reporter be deduced from these words? Looks for what a respondent would recognise. */
public final class Deduction {

    /** So many words in a row that two people seldom write alike. */
    private static final int IN_A_ROW = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern TIME = Pattern.compile(
            "\\b\\d{1,2}\\s?[hH:]\\s?\\d{0,2}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b"
                    + "|\\b\\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
                    + "|January|February|March|April|May|June|July|August|September|October|November|December)\\b");

    private Deduction() {}

    /**
     * The clues in some words, in the order of the kinds.
     *
     * @param told what the reporter wrote
     * @param names family names of people of the institution, without the respondent's
     * @param units names of units in which few people work
     */
    public static List<Clue> clues(String words, Collection<String> told, Set<String> names, Set<String> units) {
        Set<Clue> clues = new LinkedHashSet<>();
        List<String> said = words(words);
        told.forEach(one -> shared(said, words(one)).forEach(run -> clues.add(new Clue(ClueKind.OWN_WORDS, run))));
        Set<String> bare = Set.copyOf(said);
        names.stream().filter(name -> bare.containsAll(words(name))).sorted().forEach(name -> clues.add(
                new Clue(ClueKind.NAME, name)));
        String whole = " " + String.join(" ", said) + " ";
        units.stream()
                .filter(unit -> whole.contains(" " + String.join(" ", words(unit)) + " "))
                .sorted()
                .forEach(unit -> clues.add(new Clue(ClueKind.SMALL_UNIT, unit)));
        TIME.matcher(words)
                .results()
                .map((MatchResult found) -> found.group().strip())
                .forEach(time -> clues.add(new Clue(ClueKind.TIME, time)));
        return List.copyOf(clues);
    }

    /** The longest runs of words that stand in both. */
    private static List<String> shared(List<String> said, List<String> told) {
        Set<String> known = runs(told);
        List<String> found = new ArrayList<>();
        int from = 0;
        while (from + IN_A_ROW <= said.size()) {
            int until = from;
            while (until + IN_A_ROW <= said.size() && known.contains(run(said, until))) {
                until++;
            }
            if (until > from) {
                found.add(String.join(" ", said.subList(from, until + IN_A_ROW - 1)));
                from = until + IN_A_ROW - 1;
            } else {
                from++;
            }
        }
        return found;
    }

    private static Set<String> runs(List<String> words) {
        Set<String> runs = new LinkedHashSet<>();
        for (int from = 0; from + IN_A_ROW <= words.size(); from++) {
            runs.add(run(words, from));
        }
        return runs;
    }

    private static String run(List<String> words, int from) {
        return String.join(" ", words.subList(from, from + IN_A_ROW));
    }

    /** Words without accents and capitals: nobody hides behind a spelling. */
    private static List<String> words(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return WORD.matcher(bare)
                .results()
                .map((MatchResult found) -> found.group())
                .collect(Collectors.toList());
    }
}
