package org.aval.policies.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A person's name as it is compared with the names of a public file, which write capitals, drop accents and hyphens, keep
 * one half of a double name or an initial. Two people may bear the same one: what is found is proposed, never assumed.
 *
 * @param first the words of the first names
 * @param last the words of the family name, without the small words between them
 */
public record PersonName(List<String> first, List<String> last) {

    /** Words that belong to many families. */
    private static final Set<String> SMALL =
            Set.of("de", "du", "des", "la", "le", "les", "d", "l", "van", "von", "der", "den", "el", "al", "da", "di");

    /** Below this, two words are two names; "Tremblay" and "Trembley" are above. */
    private static final double ONE_STROKE = 0.94;

    private static final int LONG_ENOUGH_TO_ERR = 5;

    /** The name of somebody, as it is written. */
    public static PersonName of(String first, String last) {
        List<String> words = Letters.words(last);
        List<String> large =
                words.stream().filter(word -> !SMALL.contains(word)).toList();
        return new PersonName(Letters.words(first), large.isEmpty() ? words : large);
    }

    /** Could it be the same name? The answer is the same whichever of the two is asked. */
    public NameLikeness likeness(PersonName other) {
        return families(last, other.last).and(firsts(first, other.first));
    }

    private static NameLikeness families(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return NameLikeness.DIFFERENT;
        }
        if (joined(one).equals(joined(other)) || new HashSet<>(one).equals(new HashSet<>(other))) {
            return NameLikeness.SAME;
        }
        boolean half = one.containsAll(other) || other.containsAll(one);
        return half || isOneStroke(joined(one), joined(other)) ? NameLikeness.ALIKE : NameLikeness.DIFFERENT;
    }

    /** A first name that is not told excludes nobody, and says nothing. */
    private static NameLikeness firsts(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return NameLikeness.ALIKE;
        }
        if (joined(one).equals(joined(other))) {
            return NameLikeness.SAME;
        }
        boolean shared = one.stream().anyMatch(word -> other.stream().anyMatch(its -> isShort(word, its)));
        return shared || isOneStroke(joined(one), joined(other)) ? NameLikeness.ALIKE : NameLikeness.DIFFERENT;
    }

    private static boolean isShort(String one, String other) {
        return one.equals(other)
                || one.length() == 1 && other.startsWith(one)
                || other.length() == 1 && one.startsWith(other);
    }

    private static boolean isOneStroke(String one, String other) {
        return Math.min(one.length(), other.length()) >= LONG_ENOUGH_TO_ERR && Strokes.near(one, other) >= ONE_STROKE;
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }
}
