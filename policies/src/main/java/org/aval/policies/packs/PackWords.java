package org.aval.policies.packs;

import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/** The words of the press in one language. */
final class PackWords {

    private final String file;
    private final Locale locale;
    private final Properties words = new Properties();

    PackWords(PackTemplates templates, String language) {
        file = "packs/pack_" + language + ".properties";
        locale = Locale.forLanguageTag(language);
        try {
            words.load(new StringReader(templates.words(language)));
        } catch (IOException | IllegalArgumentException broken) {
            throw new PackFault(PackFault.Key.TEMPLATE, file, "0", String.valueOf(broken.getMessage()));
        }
    }

    String word(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new PackFault(PackFault.Key.TEMPLATE, file, "0", key);
        }
        return word;
    }

    String say(String key, Object... facts) {
        // A replaced file may hold « l'accord »: one apostrophe is one apostrophe.
        return new MessageFormat(word(key).replace("'", "''"), locale).format(facts);
    }

    String date(LocalDate day) {
        String key = day.getDayOfMonth() == 1 ? "date.first" : "date";
        try {
            return day.format(DateTimeFormatter.ofPattern(word(key), locale));
        } catch (IllegalArgumentException broken) {
            throw new PackFault(PackFault.Key.TEMPLATE, file, "0", key);
        }
    }
}
