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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.policies.PolicyFile;

/** The words of a mandate's papers in one language, and the facts put into them. */
final class MandateWords {
    private static final List<String> RULES =
            List.of("rule.charter", "rule.scope", "rule.secret", "rule.log", "rule.end");

    private final Locale locale;
    private final Properties words = new Properties();

    MandateWords(String language) {
        locale = Locale.forLanguageTag(language);
        try {
            words.load(new StringReader(PolicyFile.text("typeset/mandate_" + language + ".properties")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every place of the template, filled for these facts. */
    Map<String, String> about(MandateFacts facts, String kind) {
        Map<String, String> values = new HashMap<>();
        words.stringPropertyNames().forEach(key -> values.put(key, word(key)));
        values.put("kind", kind);
        values.put("language", facts.language());
        values.put("producer", "Aval");
        values.put("institution", facts.institution());
        values.put("title", word(kind + ".title"));
        values.put("person", facts.person());
        values.put("post", facts.title());
        values.put("code", facts.code());
        values.put("verifyAt", facts.verifyAt().toASCIIString());
        sentences(facts, kind, values);
        values.replaceAll((place, value) -> CertificateWords.printable(value));
        return values;
    }

    private void sentences(MandateFacts facts, String kind, Map<String, String> values) {
        values.put("documentTitle", say("documentTitle", word(kind + ".title"), facts.reference()));
        values.put(
                "documentSubject",
                say("documentSubject", facts.person(), day(facts.from()), day(facts.until()), facts.reference()));
        values.put("sentence", say("sentence", day(facts.from()), day(facts.until())));
        values.put("check.image", say("check.image", facts.verifyAt().toASCIIString()));
        values.put("check.link", say("check.link", facts.reference()));
        values.put("signedAtUtc", facts.madeAt().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** The lines of the card: what somebody who looks at it wants to know. */
    Map<String, String> card(MandateFacts facts) {
        Map<String, String> lines = new LinkedHashMap<>();
        put(lines, "topics", facts.topics().isEmpty() ? word("topics.every") : joined(facts.topics()));
        put(lines, "excluded", joined(facts.excluded()));
        put(lines, "channels", facts.channels().isEmpty() ? word("channels.every") : joined(facts.channels()));
        put(lines, "accounts", joined(facts.accounts()));
        put(lines, "languages", joined(facts.languages()));
        put(lines, "reference", facts.reference());
        return lines;
    }

    /** The lines of the letter: all of it. */
    Map<String, String> letter(MandateFacts facts) {
        Map<String, String> lines = card(facts);
        put(lines, "level", facts.level());
        put(lines, "preApproval", facts.preApproval());
        put(lines, "conditions", facts.conditions());
        put(lines, "disclosure", facts.disclosure());
        put(lines, "reply", word(facts.mayReply() ? "yes" : "no"));
        put(lines, "logo", word(facts.mayUseLogo() ? "yes" : "no"));
        put(lines, "granted", facts.grantor().isBlank() ? word("granted.board") : facts.grantor());
        put(lines, "accepted", day(facts.acceptedOn()));
        return lines;
    }

    /** What a letter says below its lines, title first. */
    Stream<String> rules() {
        return RULES.stream().map(this::word);
    }

    String word(String key) {
        return words.getProperty(key);
    }

    /** What is not said leaves no line. */
    private void put(Map<String, String> lines, String key, String value) {
        if (!value.isBlank()) {
            lines.put(word(key), value);
        }
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }

    private String say(String key, Object... facts) {
        return new MessageFormat(word(key), locale).format(facts);
    }

    private String day(LocalDate day) {
        String pattern = day.getDayOfMonth() == 1 ? "date.first" : "date";
        return day.format(DateTimeFormatter.ofPattern(word(pattern), locale));
    }
}
