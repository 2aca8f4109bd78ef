package org.aval.policies.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What was found, in plain words of one language. */
public final class Words {

    private final Properties words = new Properties();
    private final Locale locale;

    /** French, or English. */
    public Words(String language) {
        String spoken = "en".equals(language) ? "en" : "fr";
        locale = Locale.forLanguageTag(spoken);
        try (InputStream in = Objects.requireNonNull(
                Words.class.getClassLoader().getResourceAsStream("verifier/words_" + spoken + ".properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence of a finding. */
    public String of(Finding finding) {
        return of(
                finding.subject() + "." + finding.outcome().name().toLowerCase(Locale.ROOT),
                finding.told().toArray());
    }

    /** What a paper is worth. */
    public String of(Verdict verdict) {
        return of("verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    /** Before each finding: an eye that knows no colour tells them apart. */
    public String mark(Outcome outcome) {
        return of("mark." + outcome.name().toLowerCase(Locale.ROOT));
    }

    /** Any sentence. */
    public String of(String key, Object... told) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return new MessageFormat(pattern, locale).format(told);
    }
}
