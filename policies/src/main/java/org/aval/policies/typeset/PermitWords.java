package org.aval.policies.typeset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.aval.policies.PolicyFile;

/** The words of a permit's letter in one language, and the facts put into them. */
final class PermitWords {
    private static final List<String> RULES =
            List.of("rule.one", "rule.same", "rule.endorse", "rule.proof", "rule.end");

    private final Locale locale;
    private final Properties words = new Properties();

    PermitWords(String language) {
        locale = Locale.forLanguageTag(language);
        try {
            words.load(new StringReader(PolicyFile.text("typeset/permit_" + language + ".properties")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every place of the template, filled for these facts. */
    Map<String, String> about(PermitFacts facts) {
        Map<String, String> values = new HashMap<>();
        words.stringPropertyNames().forEach(key -> values.put(key, word(key)));
        values.put("kind", "letter");
        values.put("language", facts.language());
        values.put("producer", "Aval");
        values.put("institution", facts.institution());
        values.put("person", facts.partner().isBlank() ? facts.holder() : facts.partner());
        values.put("post", facts.initiative());
        values.put("code", facts.code());
        values.put("verifyAt", facts.verifyAt().toASCIIString());
        values.put("documentTitle", say("documentTitle", facts.reference()));
        values.put(
                "documentSubject", say("documentSubject", facts.initiative(), day(facts.from()), day(facts.until())));
        values.put("sentence", say("sentence", day(facts.from()), day(facts.until())));
        values.put("check.image", say("check.image", facts.verifyAt().toASCIIString()));
        values.put("check.link", say("check.link", facts.reference()));
        values.put("signedAtUtc", facts.madeAt().truncatedTo(ChronoUnit.SECONDS).toString());
        values.replaceAll((place, value) -> CertificateWords.printable(value));
        return values;
    }

    /** What is allowed, line by line; what is not said leaves no line. */
    Map<String, String> lines(PermitFacts facts) {
        Map<String, String> lines = new LinkedHashMap<>();
        put(lines, "holder", facts.holder());
        put(lines, "partner", facts.partner());
        put(lines, "purpose", facts.purpose());
        put(lines, "media", facts.media());
        put(lines, "territory", facts.territory());
        put(lines, "artwork", facts.artwork());
        put(lines, "conditions", facts.conditions());
        put(lines, "decided", say("decided.said", facts.decider(), day(facts.decidedOn())));
        put(lines, "reference", facts.reference());
        return lines;
    }

    /** What the letter says below its annex. */
    Stream<String> rules() {
        return RULES.stream().map(this::word);
    }

    String word(String key) {
        return words.getProperty(key);
    }

    private void put(Map<String, String> lines, String key, String value) {
        if (!value.isBlank()) {
            lines.put(word(key), value);
        }
    }

    private String say(String key, Object... facts) {
        return new MessageFormat(word(key), locale).format(facts);
    }

    private String day(LocalDate day) {
        String pattern = day.getDayOfMonth() == 1 ? "date.first" : "date";
        return day.format(DateTimeFormatter.ofPattern(word(pattern), locale));
    }
}
