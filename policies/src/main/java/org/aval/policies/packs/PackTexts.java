package org.aval.policies.packs;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.PolicyFile;

/** What the general packs say of their own, in French and English: a Markdown file each, a heading for every passage. */
final class PackTexts {

    private static final String HEADING = "## ";

    private final Map<String, String> french = read("fr");
    private final Map<String, String> english = read("en");

    PackText text(String key) {
        return PackText.of(passage(french, "fr", key), passage(english, "en", key));
    }

    /** The passage with a word in its place, which may read differently in each language. */
    PackText text(String key, Function<String, Object[]> words) {
        PackText text = text(key);
        return PackText.of(filled(text, "fr", words), filled(text, "en", words));
    }

    private static String filled(PackText text, String language, Function<String, Object[]> words) {
        return new MessageFormat(text.in(language).replace("'", "''"), Locale.forLanguageTag(language))
                .format(words.apply(language));
    }

    private static String passage(Map<String, String> passages, String language, String key) {
        String passage = passages.get(key);
        if (passage == null || passage.isBlank()) {
            throw new PackFault(PackFault.Key.TEMPLATE, file(language), "0", key);
        }
        return passage;
    }

    private static Map<String, String> read(String language) {
        try {
            return passages(PolicyFile.text(file(language)));
        } catch (MalformedPolicyFileException unreadable) {
            throw new PackFault(
                    PackFault.Key.TEMPLATE, file(language), "0", String.valueOf(unreadable.getMessage()));
        }
    }

    private static Map<String, String> passages(String file) {
        Map<String, String> passages = new HashMap<>();
        for (String part : ("\n" + file).split("\n" + HEADING)) {
            int end = part.indexOf('\n');
            if (end > 0) {
                passages.put(part.substring(0, end).strip(), part.substring(end).strip());
            }
        }
        return passages;
    }

    private static String file(String language) {
        return "packs/texts_" + language + ".md";
    }
}
