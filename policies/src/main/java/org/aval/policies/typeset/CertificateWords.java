package org.aval.policies.typeset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.policies.PolicyFile;

/** The words of the certificate in one language, and the facts put into them. */
final class CertificateWords {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd\u00a0HH:mm:ss", Locale.ROOT);

    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]");
    private static final String PRODUCER = "Aval";

    private final Locale locale;
    private final Properties words = new Properties();

    CertificateWords(String language) {
        locale = Locale.forLanguageTag(language);
        try {
            words.load(new StringReader(PolicyFile.text("typeset/certificate_" + language + ".properties")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String word(String key) {
        return words.getProperty(key);
    }

    /** Every place of the templates, filled for these facts. */
    Map<String, String> about(CertificateFacts facts) {
        Map<String, String> values = new HashMap<>();
        words.stringPropertyNames().forEach(key -> values.put(key, word(key)));
        copy(facts, values);
        sentences(facts, values);
        values.replaceAll((place, value) -> printable(value));
        return values;
    }

    /** Composed letters, because the faces have é but cannot put an accent on any letter; no invisible controls. */
    static String printable(String value) {
        return NOT_TEXT.matcher(Normalizer.normalize(value, Normalizer.Form.NFC))
                .replaceAll(" ");
    }

    private void copy(CertificateFacts facts, Map<String, String> values) {
        values.put("language", facts.language());
        values.put("producer", PRODUCER);
        values.put("institution", facts.institution());
        values.put("reference", facts.reference());
        values.put("verificationCode", facts.verificationCode());
        values.put("verifyAt", facts.verifyAt().toASCIIString());
        values.put("person", facts.person());
        values.put("charterTitle", facts.charterTitle());
        values.put("versionNumber", facts.versionNumber());
        values.put("audiences", facts.audiences());
        values.put("statement", facts.statement());
        values.put("level", facts.level());
        values.put("validUntil", date(facts.validUntil()));
        values.put("textSha256", Sha256.grouped(facts.textSha256()));
        values.put("evidenceSha256", Sha256.grouped(facts.evidenceSha256()));
    }

    private void sentences(CertificateFacts facts, Map<String, String> values) {
        ZonedDateTime there = facts.signedAt().atZone(facts.zone());
        values.put("documentTitle", say("documentTitle", facts.reference()));
        values.put(
                "documentSubject",
                say("documentSubject", facts.person(), facts.versionNumber(), facts.charterTitle(), facts.reference()));
        values.put("post", post(facts));
        values.put(
                "sentence",
                say(
                        "sentence",
                        facts.charterTitle(),
                        facts.versionNumber(),
                        date(there.toLocalDate()),
                        there.format(DateTimeFormatter.ofPattern(word("time"), locale)),
                        zone(there),
                        UTC.format(facts.signedAt().atZone(ZoneOffset.UTC))));
        values.put("check.image", say("check.image", facts.verifyAt().toASCIIString()));
        values.put("check.link", say("check.link", facts.reference()));
        values.put(
                "signedAtUtc", facts.signedAt().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** What is not known, as the staff number of a volunteer, leaves no trace. */
    private String post(CertificateFacts facts) {
        String staffNumber = facts.staffNumber().isBlank() ? "" : say("staffNumber", facts.staffNumber());
        return Stream.of(facts.personTitle(), facts.unit(), staffNumber)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String say(String key, Object... facts) {
        return new MessageFormat(word(key), locale).format(facts);
    }

    private String date(LocalDate day) {
        String pattern = day.getDayOfMonth() == 1 ? "date.first" : "date";
        return day.format(DateTimeFormatter.ofPattern(word(pattern), locale));
    }

    /** The offset, not the name of the zone: it is what a court can compute with, and it needs no translation. */
    private static String zone(ZonedDateTime there) {
        ZoneOffset offset = there.getOffset();
        return "UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId().replace('-', '\u2212'));
    }
}
