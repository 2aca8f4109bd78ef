package org.aval.domain.charters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a passage is worded, word by word: what two wordings share, what one has more. */
final class Wording {

    /** A word or a sign, and the space behind it; the spaces of French before a colon are spaces too. */
    private static final Pattern WORD =
            Pattern.compile("(?:[\\p{L}\\p{N}'’-]+|[^\\p{L}\\p{N}\\s\\u00A0\\u202F])[\\s\\u00A0\\u202F]*");

    private static final int WHOLE = 100;
    /** Wordings that share less are shown one after the other: islands of single words would help nobody. */
    private static final int SCATTERED = 50;

    private Wording() {}

    /** From one wording to the other; the words that stay are those of the later one. */
    static List<Span> spans(String before, String after) {
        return likeness(before, after) < SCATTERED
                ? List.of(new Span(Change.REMOVED, before), new Span(Change.ADDED, after))
                : woven(before, after);
    }

    private static List<Span> woven(String before, String after) {
        List<Span> spans = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Change current = Change.SAME;
        for (Alignment.Row<String> row : Alignment.of(words(before), words(after), Wording::same)) {
            Change change = change(row);
            if (change != current && !words.isEmpty()) {
                spans.add(new Span(current, words.toString()));
                words.setLength(0);
            }
            current = change;
            words.append(row.after() != null ? row.after() : row.before());
        }
        if (!words.isEmpty()) {
            spans.add(new Span(current, words.toString()));
        }
        return spans;
    }

    /** How much of their words two wordings share, of a hundred. */
    static int likeness(String before, String after) {
        if (before.equals(after)) {
            return WHOLE;
        }
        List<String> left = words(before);
        List<String> right = words(after);
        Map<String, Integer> counted = new HashMap<>();
        left.forEach(word -> counted.merge(word.strip(), 1, Integer::sum));
        int shared = 0;
        for (String word : right) {
            if (counted.merge(word.strip(), -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        int all = left.size() + right.size();
        return all == 0 ? WHOLE : Math.min(WHOLE - 1, 2 * WHOLE * shared / all);
    }

    private static Change change(Alignment.Row<String> row) {
        if (row.before() == null) {
            return Change.ADDED;
        }
        return row.after() == null ? Change.REMOVED : Change.SAME;
    }

    private static int same(String before, String after) {
        return bare(before).equals(bare(after)) ? 1 : 0;
    }

    private static String bare(String word) {
        return word.replaceAll("[\\s\\u00A0\\u202F]+$", "");
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
