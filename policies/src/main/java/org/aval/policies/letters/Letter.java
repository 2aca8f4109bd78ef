package org.aval.policies.letters;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.aval.policies.MalformedPolicyFileException;

/** A mail of the portal, ready to be sent: plain text, without any content of a case. */
public record Letter(String subject, String body) {

    private static final String BUNDLE = "letters.mail";

    /** The letter with this key, its numbered places filled with these words. */
    public static Letter of(String key, String language, Object... arguments) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle texts = texts(locale);
        String subject = filled(texts, key + ".subject", locale, arguments);
        String body = filled(texts, key + ".body", locale, arguments);
        return new Letter(subject, body + "\n\n" + texts.getString("signature") + "\n");
    }

    /** One line of a letter that tells several things, its numbered places filled with these words. */
    public static String line(String key, String language, Object... arguments) {
        Locale locale = Locale.forLanguageTag(language);
        return filled(texts(locale), key, locale, arguments);
    }

    private static ResourceBundle texts(Locale locale) {
        // Without a fallback: a French letter must not go out because the server happens to speak French.
        Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        try {
            return ResourceBundle.getBundle(BUNDLE, locale, Letter.class.getClassLoader(), control);
        } catch (MissingResourceException e) {
            throw new MalformedPolicyFileException(BUNDLE + "_" + locale, e);
        }
    }

    private static String filled(ResourceBundle texts, String key, Locale locale, Object... arguments) {
        if (!texts.containsKey(key)) {
            throw new MalformedPolicyFileException(BUNDLE + "_" + locale, "no text for " + key);
        }
        MessageFormat format = new MessageFormat(texts.getString(key), locale);
        int places = format.getFormatsByArgumentIndex().length;
        if (arguments.length < places) {
            throw new IllegalArgumentException(key + " needs " + places + " words, not " + arguments.length);
        }
        // A missing word would be printed as "null" in front of a person.
        Arrays.stream(arguments).forEach(word -> Objects.requireNonNull(word, () -> key + " got no word for a place"));
        return format.format(arguments);
    }
}
