package org.aval.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** The words of the pages in one language, read where they are written: a story holds in both languages. */
final class Words {

    private static final Path BUNDLES = Path.of("..", "portal-web", "src", "main", "resources", "org", "aval", "texts");
    private static final Words FRENCH = new Words("fr", Locale.CANADA_FRENCH);
    private static final Words ENGLISH = new Words("en", Locale.UK);

    private final String language;
    private final Locale locale;
    private final Properties texts = new Properties();

    private Words(String language, Locale locale) {
        this.language = language;
        this.locale = locale;
        try (Stream<Path> files = Files.list(BUNDLES)) {
            files.filter(file -> file.getFileName().toString().endsWith("_" + language + ".properties"))
                    .forEach(this::load);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words in(String language) {
        return "en".equals(language) ? ENGLISH : FRENCH;
    }

    String language() {
        return language;
    }

    String of(String key, Object... details) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("the pages have no words for " + key);
        }
        return new MessageFormat(text, locale).format(details);
    }

    private void load(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
