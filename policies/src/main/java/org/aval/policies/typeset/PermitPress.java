package org.aval.policies.typeset;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aval.policies.PolicyFile;

/** Presses the letter of authorisation to show a mark on A4, PDF/A-3a and PDF/UA-1, its annex of marks and its data with it. */
public final class PermitPress {
    /** In points, largest first: the press takes the first with which everything stands on one page. */
    private static final List<String> TYPE_SIZES = List.of("10.5", "10", "9.5", "9", "8.5", "8", "7.5", "7");

    private final Map<String, PermitWords> words = Map.of("fr", new PermitWords("fr"), "en", new PermitWords("en"));
    private final Template letter = new Template(PolicyFile.text("typeset/mandate.xhtml")
            .replace(
                    "${stylesheet}",
                    PolicyFile.text("typeset/mandate.css")
                            .replace("${page}", "A4")
                            .replace("${margin}", "18mm")));
    private final ArchivalFinish finish = new ArchivalFinish(new Template(PolicyFile.text("typeset/certificate.xmp")));
    private final Typesetter typesetter = new Typesetter();

    /** The letter, as a PDF file. */
    public byte[] letter(PermitFacts facts, Typesetter.Finish after) {
        PermitWords spoken = words.get(facts.language());
        Map<String, String> values = spoken.about(facts);
        String rows = spoken.lines(facts).entrySet().stream()
                .map(line -> "<tr><th scope=\"row\">" + text(line.getKey()) + "</th><td>" + text(line.getValue())
                        + "</td></tr>")
                .collect(Collectors.joining());
        String annex = heading(spoken.word("annex.title"))
                + facts.marks().stream().map(PermitPress::shown).collect(Collectors.joining())
                + heading(spoken.word("rules.title"))
                + spoken.rules().map(PermitPress::said).collect(Collectors.joining());
        ArchivalFinish.Attachment data = new ArchivalFinish.Attachment("permit.json", facts.json());
        return typesetter.press(
                TYPE_SIZES.stream()
                        .map(size ->
                                sized(size, values).replace("<rows/>", rows).replace("<letter/>", annex))
                        .iterator(),
                document -> {
                    finish.apply(facts.madeAt(), data, values, document);
                    after.apply(document);
                });
    }

    private String sized(String size, Map<String, String> values) {
        values.put("size", size);
        return letter.fill(values);
    }

    private static String heading(String words) {
        return "<h2>" + text(words) + "</h2>";
    }

    private static String shown(PermitMark mark) {
        if (mark.picture().length == 0) {
            return said(mark.said());
        }
        return "<div class=\"mark\"><object class=\"picture\" type=\"" + PictureDrawing.TYPE + "\" data=\""
                + PictureDrawing.written(mark.picture()) + "\" alt=\"" + text(mark.said()) + "\"></object>"
                + said(mark.said()) + "</div>";
    }

    private static String said(String words) {
        return "<p class=\"said\">" + text(words) + "</p>";
    }

    private static String text(String value) {
        return Template.escape(CertificateWords.printable(value));
    }
}
