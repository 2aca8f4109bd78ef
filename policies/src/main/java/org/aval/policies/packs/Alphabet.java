package org.aval.policies.packs;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.aval.policies.typeset.Template;

/**
 * Prints what the faces have. What none has stands there as its number, [U+674E]: a name in an unforeseen alphabet must not
 * keep a court from its pack, and must not vanish from it either.
 */
final class Alphabet {

    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\n]]");

    /** Signs that only tell how the one before is to look, and marks of direction: nothing to print. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\x{FE00}-\\x{FE0F}\\x{200C}-\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{1F3FB}-\\x{1F3FF}]");

    /** All faces have these. */
    private static final int PLAIN = 0x17F;

    private final IntPredicate prints;
    private final Set<Integer> missing = new TreeSet<>();

    Alphabet(IntPredicate prints) {
        this.prints = prints;
    }

    /** These words with every character printable; not yet XML. */
    String printable(String words) {
        if (words.chars().allMatch(sign -> sign >= ' ' && sign <= PLAIN || sign == '\n')) {
            return words;
        }
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        String text = UNSEEN.matcher(NOT_TEXT.matcher(composed).replaceAll(" ")).replaceAll("");
        StringBuilder printed = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> append(sign, printed));
        return printed.toString();
    }

    /** These words as XML writes them. */
    String xml(String words) {
        return Template.escape(printable(words));
    }

    /** What could not be printed so far: number and name of each, in the order of Unicode. */
    List<String> missing() {
        List<String> told = new ArrayList<>();
        missing.forEach(sign -> told.add(number(sign) + " " + Character.getName(sign)));
        return told;
    }

    private void append(int sign, StringBuilder printed) {
        if (sign <= PLAIN || prints.test(sign)) {
            printed.appendCodePoint(sign);
        } else {
            missing.add(sign);
            printed.append('[').append(number(sign)).append(']');
        }
    }

    private static String number(int sign) {
        return String.format("U+%04X", sign);
    }
}
