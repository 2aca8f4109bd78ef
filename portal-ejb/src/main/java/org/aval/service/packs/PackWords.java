package org.aval.service.packs;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.aval.domain.shared.BothNames;
import org.aval.policies.packs.PackText;

/** The words of packs in both languages: titles, chapters, what stands before a fact. */
final class PackWords {

    private static final ResourceBundle FRENCH = bundle(Locale.FRENCH);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private PackWords() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.aval.service.packs.words",
                locale,
                PackWords.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** A sentence in both languages, its places filled. */
    static PackText of(String key, Object... details) {
        return PackText.of(in("fr", key, details), in("en", key, details));
    }

    static BothNames names(String key) {
        return new BothNames(in("fr", key), in("en", key));
    }

    static String in(String language, String key, Object... details) {
        ResourceBundle words = language.equals("en") ? ENGLISH : FRENCH;
        return new MessageFormat(words.getString(key), Locale.forLanguageTag(language)).format(details);
    }

    /** What a constant is called in both languages; as it is written where nobody named it. */
    static PackText constant(String kind, String constant) {
        try {
            return of(kind + "." + constant);
        } catch (MissingResourceException unnamed) {
            return PackText.same(constant);
        }
    }
}
