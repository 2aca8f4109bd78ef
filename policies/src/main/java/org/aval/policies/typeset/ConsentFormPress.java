package org.aval.policies.typeset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aval.policies.PolicyFile;

/** Presses the empty form by which somebody agrees to be shown: A4, PDF/A-3a and PDF/UA-1, one page, to be filled in by hand. */
public final class ConsentFormPress {
    /** In points, largest first: the press takes the first with which everything stands on one page. */
    private static final List<String> TYPE_SIZES = List.of("10.5", "10", "9.5", "9", "8.5", "8");

    private static final int RIGHTS = 5;
    private static final String TO_WRITE_ON = "_".repeat(40);

    private final Map<String, Properties> words = Map.of("fr", words("fr"), "en", words("en"));
    private final Template form = new Template(PolicyFile.text("typeset/consent-form.xhtml")
            .replace("${stylesheet}", PolicyFile.text("typeset/consent-form.css")));
    private final ArchivalFinish finish = new ArchivalFinish(new Template(PolicyFile.text("typeset/certificate.xmp")));
    private final Typesetter typesetter = new Typesetter();

    /** The form, as a PDF file. */
    public byte[] press(ConsentForm blank) {
        Map<String, String> values = about(blank);
        String rights = IntStream.rangeClosed(1, RIGHTS)
                .mapToObj(number -> "<li>" + text(say(blank, "right." + number)) + "</li>")
                .collect(Collectors.joining());
        String hands = List.of(word(blank, "hands." + blank.signs()).split("\\|")).stream()
                .map(who -> hand(blank, who))
                .collect(Collectors.joining());
        return typesetter.press(
                TYPE_SIZES.stream()
                        .map(size ->
                                sized(size, values).replace("<rights/>", rights).replace("<hands/>", hands))
                        .iterator(),
                document -> finish.describe(values, blank.madeAt(), document));
    }

    private String sized(String size, Map<String, String> values) {
        values.put("size", size);
        return form.fill(values);
    }

    /** A line to sign on: who, the name, the day. */
    private String hand(ConsentForm blank, String who) {
        return "<tr><th scope=\"row\">" + text(who) + "</th><td>" + text(word(blank, "name")) + "</td><td>"
                + text(word(blank, "signature")) + "</td><td>" + text(word(blank, "day")) + "</td></tr>";
    }

    private Map<String, String> about(ConsentForm blank) {
        Map<String, String> values = new HashMap<>();
        Properties spoken = spoken(blank);
        spoken.stringPropertyNames().forEach(key -> values.put(key, spoken.getProperty(key)));
        values.put("language", blank.language());
        values.put("institution", CertificateWords.printable(blank.institution()));
        values.put("producer", "Aval");
        values.put("agree", word(blank, "agree." + blank.signs()));
        values.put("for", word(blank, "for." + blank.signs()));
        values.put("documentTitle", say(blank, "documentTitle"));
        values.put("until", say(blank, "until", blank.months()));
        values.put("contact", blank.contact().isBlank() ? TO_WRITE_ON : CertificateWords.printable(blank.contact()));
        values.put("signedAtUtc", blank.madeAt().truncatedTo(ChronoUnit.SECONDS).toString());
        return values;
    }

    private String say(ConsentForm blank, String key, Object... facts) {
        Object[] said = facts.length == 0 ? new Object[] {blank.days()} : facts;
        return new MessageFormat(word(blank, key), Locale.forLanguageTag(blank.language())).format(said);
    }

    private String word(ConsentForm blank, String key) {
        return spoken(blank).getProperty(key);
    }

    private Properties spoken(ConsentForm blank) {
        return words.getOrDefault(blank.language(), new Properties());
    }

    private static String text(String value) {
        return Template.escape(value);
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(PolicyFile.text("typeset/consent-form_" + language + ".properties")));
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
