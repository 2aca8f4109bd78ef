package org.aval.policies.publications;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the receipt of « Puis-je publier ? » says around the questions and answers, in one language. */
public final class ReceiptWords {

    private final Locale locale;
    private final ResourceBundle words;

    private ReceiptWords(Locale locale) {
        this.locale = locale;
        words = ResourceBundle.getBundle(
                "publications.receipt",
                locale,
                ReceiptWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words in "fr" or "en". */
    public static ReceiptWords in(String language) {
        return new ReceiptWords(Locale.forLanguageTag(language));
    }

    /** The words of a key, completed with details. */
    public String of(String key, Object... details) {
        return new MessageFormat(words.getString(key), locale).format(details);
    }
}
