package org.aval.policies.typeset;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aval.policies.PolicyFile;

/** Presses reports of as many A4 pages as they need, PDF/A-3a and PDF/UA-1, the data attached. */
public final class ReportPress {
    private final Template page = new Template(
            PolicyFile.text("typeset/report.xhtml").replace("${stylesheet}", PolicyFile.text("typeset/report.css")));
    private final Template check = new Template(PolicyFile.text("typeset/report-check.xhtml"));
    private final Template part = new Template(PolicyFile.text("typeset/report-part.xhtml"));
    private final ArchivalFinish finish = new ArchivalFinish(new Template(PolicyFile.text("typeset/certificate.xmp")));
    private final Typesetter typesetter = new Typesetter();

    /** The report of these facts, as a PDF file. */
    public byte[] press(ReportFacts facts) {
        return press(facts, Typesetter.Finish.NONE);
    }

    /** The same, made ready for what comes after it: its seal. */
    public byte[] press(ReportFacts facts, Typesetter.Finish after) {
        return press(facts, "", after);
    }

    /** The same with a square to scan, under which anybody can check that the paper is genuine. */
    public byte[] press(ReportFacts facts, ReportCheck checked) {
        return press(
                facts,
                check.fill(Map.of(
                        "verifyAt", checked.verifyAt().toASCIIString(),
                        "image", CertificateWords.printable(checked.image()),
                        "link", CertificateWords.printable(checked.link()),
                        "sentence", CertificateWords.printable(checked.sentence()),
                        "code", CertificateWords.printable(checked.code()))),
                Typesetter.Finish.NONE);
    }

    private byte[] press(ReportFacts facts, String checked, Typesetter.Finish after) {
        Map<String, String> values = values(facts);
        String text = page.fill(values).replace("<check/>", checked).replace("<parts/>", parts(facts));
        ArchivalFinish.Attachment data = new ArchivalFinish.Attachment(facts.fileName(), facts.json());
        return typesetter.press(List.of(text).iterator(), document -> {
            finish.apply(facts.madeAt(), data, values, document);
            after.apply(document);
        });
    }

    private static Map<String, String> values(ReportFacts facts) {
        Map<String, String> values = new HashMap<>();
        values.put("language", facts.language());
        values.put("institution", facts.institution());
        values.put("documentTitle", facts.title());
        values.put("documentSubject", facts.lead());
        values.put("attachment", facts.attachment());
        values.put("producer", "Aval");
        values.put("signedAtUtc", facts.madeAt().truncatedTo(ChronoUnit.SECONDS).toString());
        values.replaceAll((place, value) -> CertificateWords.printable(value));
        return values;
    }

    private String parts(ReportFacts facts) {
        return facts.parts().stream().map(this::part).collect(Collectors.joining());
    }

    private String part(ReportFacts.Part told) {
        Map<String, String> values = new HashMap<>();
        values.put("title", CertificateWords.printable(told.title()));
        values.put("why", CertificateWords.printable(told.why()));
        values.put("none", told.records().isEmpty() ? CertificateWords.printable(told.none()) : "");
        String records = told.records().stream().map(ReportPress::record).collect(Collectors.joining());
        return part.fill(values).replace("<records/>", records);
    }

    private static String record(List<ReportFacts.Line> lines) {
        return lines.stream()
                .map(line -> "<tr><th scope=\"row\">" + text(line.label()) + "</th><td>" + words(line) + "</td></tr>")
                .collect(Collectors.joining("", "<table><tbody>", "</tbody></table>"));
    }

    private static String words(ReportFacts.Line line) {
        return line.words().stream()
                .map(words -> words.mark() == ReportFacts.Mark.PLAIN
                        ? text(words.text())
                        : "<span class=\"" + words.mark().name().toLowerCase(Locale.ROOT) + "\">" + text(words.text())
                                + "</span>")
                .collect(Collectors.joining());
    }

    private static String text(String value) {
        return Template.escape(CertificateWords.printable(value));
    }
}
