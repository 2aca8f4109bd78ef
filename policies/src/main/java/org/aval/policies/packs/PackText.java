package org.aval.policies.packs;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Words in the languages of a pack; what is the same in all of them, as a name or a number, stands under none. */
public record PackText(Map<String, String> byLanguage, String same) {

    /** No words at all. */
    public static final PackText NONE = same("");

    public PackText {
        // told in one order, whatever server tells it: what is printed of it is hashed
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** What reads alike in every language. */
    public static PackText same(String words) {
        return new PackText(Map.of(), words);
    }

    /** A sentence in French and in English. */
    public static PackText of(String french, String english) {
        return new PackText(Map.of("fr", french, "en", english), "");
    }

    /** Words by language, each language of the pack among them. */
    public static PackText of(Map<String, String> byLanguage) {
        return new PackText(byLanguage, "");
    }

    /** The words in this language. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, same);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return same.isBlank() && byLanguage.values().stream().allMatch(String::isBlank);
    }
}
