package org.aval.policies.names;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.aval.policies.Once;

/** Names in plain letters: no capitals, no accents, no ligatures, one script. "Søren Łukasz" is "soren lukasz". */
final class Letters {

    private static final Once<Transliterator> PLAIN =
            new Once<>(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII"));

    private Letters() {}

    /** The words of a name, in plain letters. */
    static List<String> words(String name) {
        return Arrays.stream(plain(name).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What is written in the letters of a typewriter needs no table, and most names in a large file are. */
    static String plain(String name) {
        boolean ascii = name.chars().allMatch(letter -> letter < 128);
        return (ascii ? name : PLAIN.get().transliterate(name)).toLowerCase(Locale.ROOT);
    }
}
