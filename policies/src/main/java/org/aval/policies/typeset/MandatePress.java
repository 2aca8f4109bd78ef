package org.aval.policies.typeset;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aval.policies.PolicyFile;

/** Presses the letter of a mandate on A4 and its card on A6, PDF/A-3a and PDF/UA-1, the mandate attached as data. */
public final class MandatePress {
    /** In points, largest first: the press takes the first with which everything stands on one page. */
    private static final List<String> TYPE_SIZES =
            List.of("10.5", "10", "9.5", "9", "8.5", "8", "7.5", "7", "6.5", "6");

    private final Map<String, MandateWords> words = Map.of("fr", new MandateWords("fr"), "en", new MandateWords("en"));
    private final Template letter = page("A4", "18mm");
    private final Template card = page("105mm 148mm", "8mm");
    private final ArchivalFinish finish = new ArchivalFinish(new Template(PolicyFile.text("typeset/certificate.xmp")));
    private final Typesetter typesetter = new Typesetter();

    private static Template page(String size, String margin) {
        String style =
                PolicyFile.text("typeset/mandate.css").replace("${page}", size).replace("${margin}", margin);
        return new Template(PolicyFile.text("typeset/mandate.xhtml").replace("${stylesheet}", style));
    }

    /** The letter of mandate, as a PDF file, made ready for what comes after it: its seal. */
    public byte[] letter(MandateFacts facts, Typesetter.Finish after) {
        MandateWords spoken = words.get(facts.language());
        String rules = spoken.rules()
                .map(rule -> "<p class=\"said\">" + Template.escape(rule) + "</p>")
                .collect(Collectors.joining());
        String said = "<h2>" + Template.escape(spoken.word("rules.title")) + "</h2>" + rules;
        return press(letter, facts, spoken.about(facts, "letter"), new Parts(rows(spoken.letter(facts)), said), after);
    }

    /** The card to show, as a PDF file, likewise. */
    public byte[] card(MandateFacts facts, Typesetter.Finish after) {
        MandateWords spoken = words.get(facts.language());
        return press(card, facts, spoken.about(facts, "card"), new Parts(rows(spoken.card(facts)), ""), after);
    }

    /** What differs from paper to paper beside the values. */
    private record Parts(String rows, String said) {}

    private byte[] press(
            Template page, MandateFacts facts, Map<String, String> values, Parts parts, Typesetter.Finish after) {
        ArchivalFinish.Attachment data = new ArchivalFinish.Attachment("mandate.json", facts.json());
        return typesetter.press(
                TYPE_SIZES.stream()
                        .map(size -> sized(page, size, values)
                                .replace("<rows/>", parts.rows())
                                .replace("<letter/>", parts.said()))
                        .iterator(),
                document -> {
                    finish.apply(facts.madeAt(), data, values, document);
                    after.apply(document);
                });
    }

    private static String sized(Template page, String size, Map<String, String> values) {
        values.put("size", size);
        return page.fill(values);
    }

    private static String rows(Map<String, String> lines) {
        return lines.entrySet().stream()
                .map(line -> "<tr><th scope=\"row\">" + text(line.getKey()) + "</th><td>" + text(line.getValue())
                        + "</td></tr>")
                .collect(Collectors.joining());
    }

    private static String text(String value) {
        return Template.escape(CertificateWords.printable(value));
    }
}
