package org.aval.policies.committee;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the minutes of the ethics committee say around what happened, in one language. */
public final class MinutesTexts {

    private final String language;
    private final Locale locale;
    private final ResourceBundle words;

    private MinutesTexts(String language) {
        this.language = language;
        locale = Locale.forLanguageTag(language);
        words = ResourceBundle.getBundle(
                "committee.minutes",
                locale,
                MinutesTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words in "fr" or "en". */
    public static MinutesTexts in(String language) {
        return new MinutesTexts("en".equals(language) ? "en" : "fr");
    }

    /** The language these words are in. */
    public String language() {
        return language;
    }

    /** The words of a key, completed with details. */
    public String of(String key, Object... details) {
        return new MessageFormat(words.getString(key), locale).format(details);
    }
}
