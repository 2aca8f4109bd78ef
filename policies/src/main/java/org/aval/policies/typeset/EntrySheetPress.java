package org.aval.policies.typeset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.aval.policies.PolicyFile;

/** Presses the sheets that let people in: an A4 page each, in their language, all in one file to print for a ward. */
public final class EntrySheetPress {
    private static final String SHEETS = "<!-- sheets -->";
    private static final int SHORT_NAME = 50;

    private final Map<String, Properties> words = Map.of("fr", words("fr"), "en", words("en"));
    private final Template head;
    private final Template sheet = new Template(PolicyFile.text("typeset/entry-sheet.xhtml"));
    private final String foot;
    private final ArchivalFinish finish = new ArchivalFinish(new Template(PolicyFile.text("typeset/certificate.xmp")));
    private final Typesetter typesetter = new Typesetter();

    /** Loads what all sheets share. */
    public EntrySheetPress() {
        String frame = PolicyFile.text("typeset/entry-sheets.xhtml")
                .replace("${stylesheet}", PolicyFile.text("typeset/entry-sheets.css"));
        int cut = frame.indexOf(SHEETS);
        head = new Template(frame.substring(0, cut));
        foot = frame.substring(cut + SHEETS.length());
    }

    /**
     * The sheets, as a PDF file.
     *
     * @param language of the file itself, that of whoever prints it
     * @param zone where they are handed out, for the hour they end
     */
    public byte[] press(List<EntrySheet> sheets, String language, Instant at, ZoneId zone) {
        Map<String, String> values = new HashMap<>();
        values.put("language", language);
        values.put("institution", sheets.get(0).institution());
        values.put("documentTitle", say(language, "documentTitle"));
        values.put("documentSubject", say(language, "documentSubject", sheets.size()));
        values.put("producer", "Aval");
        values.put("signedAtUtc", at.truncatedTo(ChronoUnit.SECONDS).toString());
        String body = sheets.stream().map(one -> sheet.fill(about(one, zone))).collect(Collectors.joining("\n"));
        String text = head.fill(values) + body + foot;
        return typesetter.press(List.of(text).iterator(), document -> finish.describe(values, at, document));
    }

    private Map<String, String> about(EntrySheet one, ZoneId zone) {
        Map<String, String> values = new HashMap<>();
        Properties spoken = words.get(one.language());
        spoken.stringPropertyNames().forEach(key -> values.put(key, spoken.getProperty(key)));
        values.put("language", one.language());
        values.put("institution", CertificateWords.printable(one.institution()));
        values.put("welcome", say(one.language(), "welcome", CertificateWords.printable(one.person())));
        values.put("length", one.person().length() > SHORT_NAME ? "long" : "short");
        values.put("unit", CertificateWords.printable(one.unit()));
        values.put("number", one.staffNumber());
        values.put("link", one.link().toString());
        values.put("portal", one.portal().toString());
        values.put("until", say(one.language(), "until", moment(one, zone)));
        values.put(
                "help",
                one.help().isBlank() ? "" : say(one.language(), "help", CertificateWords.printable(one.help())));
        return values;
    }

    private String moment(EntrySheet one, ZoneId zone) {
        ZonedDateTime there = one.until().atZone(zone);
        String pattern = say(one.language(), there.getDayOfMonth() == 1 ? "moment.first" : "moment");
        return there.format(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(one.language())));
    }

    private String say(String language, String key, Object... facts) {
        String text = words.get(language).getProperty(key);
        return facts.length == 0 ? text : new MessageFormat(text, Locale.forLanguageTag(language)).format(facts);
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(PolicyFile.text("typeset/entry-sheet_" + language + ".properties")));
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
