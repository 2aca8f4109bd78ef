package org.aval.policies.letters;

import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.PolicyFile;

/** A mail of the portal, ready to be sent: plain text, without any content of a case. */
public record Letter(String subject, String body) {

    private static final String BUNDLE = "letters.mail";

    private static final Map<String, Properties> TEXTS = new ConcurrentHashMap<>();

    /** The letter with this key, its numbered places filled with these words. */
    public static Letter of(String key, String language, Object... arguments) {
        Locale locale = Locale.forLanguageTag(language);
        Properties texts = texts(language);
        String subject = filled(texts, key + ".subject", locale, arguments);
        String body = filled(texts, key + ".body", locale, arguments);
        return new Letter(subject, body + "\n\n" + texts.getProperty("signature") + "\n");
    }

    /** One line of a letter that tells several things, its numbered places filled with these words. */
    public static String line(String key, String language, Object... arguments) {
        Locale locale = Locale.forLanguageTag(language);
        return filled(texts(language), key, locale, arguments);
    }

    /** Never another language: a French letter must not go out because the server happens to speak French. */
    private static Properties texts(String language) {
        return TEXTS.computeIfAbsent(language, Letter::read);
    }

    private static Properties read(String language) {
        Properties texts = new Properties();
        try {
            for (String layer : PolicyFile.layers("letters/mail_" + language + ".properties")) {
                texts.load(new StringReader(layer));
            }
        } catch (IOException | IllegalArgumentException | MalformedPolicyFileException e) {
            throw new MalformedPolicyFileException(BUNDLE + "_" + language, e);
        }
        return texts;
    }

    private static String filled(Properties texts, String key, Locale locale, Object... arguments) {
        if (texts.getProperty(key) == null) {
            throw new MalformedPolicyFileException(BUNDLE + "_" + locale, "no text for " + key);
        }
        MessageFormat format = new MessageFormat(texts.getProperty(key), locale);
        int places = format.getFormatsByArgumentIndex().length;
        if (arguments.length < places) {
            throw new IllegalArgumentException(key + " needs " + places + " words, not " + arguments.length);
        }
        // A missing word would be printed as "null" in front of a person.
        Arrays.stream(arguments).forEach(word -> Objects.requireNonNull(word, () -> key + " got no word for a place"));
        return format.format(arguments);
    }
}
