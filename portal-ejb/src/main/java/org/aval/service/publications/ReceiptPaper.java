package org.aval.service.publications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.Outcome;
import org.aval.policies.Once;
import org.aval.policies.letters.MandateNames;
import org.aval.policies.publications.ReceiptWords;
import org.aval.policies.typeset.ReportCheck;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportFacts.Line;
import org.aval.policies.typeset.ReportFacts.Part;
import org.aval.policies.typeset.ReportPress;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;
import org.aval.service.shared.SpokenDays;

/** The receipt as a paper: PDF/A-3a and PDF/UA-1, the sheet attached, with a square to scan. */
@Dependent
class ReceiptPaper {

    private static final Once<ReportPress> PRESS = new Once<>(ReportPress::new);

    @Inject
    InstitutionDesk institution;

    @Inject
    Links links;

    /**
     * What a receipt is called, and whose it is.
     *
     * @param charter the version in force
     * @param json the sheet, as it is kept
     * @param agreed the references of the consents of who is shown
     */
    record Marks(
            String reference,
            String code,
            String name,
            Instant at,
            String charter,
            String json,
            List<String> agreed,
            String language) {}

    byte[] pdf(Marks marks, AdviceSheet sheet) {
        ReceiptWords words = ReceiptWords.in(marks.language());
        ReportFacts facts = new ReportFacts(
                marks.language(),
                institution.read().name(marks.language()),
                words.of("title") + " " + marks.reference(),
                words.of(
                        "lead",
                        marks.name(),
                        days(marks).of(marks.at()),
                        words.of(sheet.outcome().name())),
                marks.at(),
                List.of(
                        frame(marks, sheet, words),
                        asked(sheet, words),
                        advice(marks, sheet, words),
                        add(sheet, words)),
                words.of("attachment"),
                "receipt.json",
                marks.json().getBytes(StandardCharsets.UTF_8));
        return PRESS.get()
                .press(
                        facts,
                        new ReportCheck(
                                marks.code(),
                                links.to("/verify/" + marks.code()),
                                words.of("check.sentence"),
                                words.of("check.image"),
                                words.of("check.link", marks.reference())));
    }

    private Part frame(Marks marks, AdviceSheet sheet, ReceiptWords words) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(words.of("reference"), marks.reference()));
        Platform channel = sheet.channel();
        if (channel != null) {
            lines.add(new Line(words.of("channel"), MandateNames.of("channel." + channel, marks.language())));
        }
        lines.add(new Line(words.of("plannedOn"), days(marks).of(sheet.day())));
        if (sheet.mandate() != null) {
            lines.add(new Line(words.of("mandate"), sheet.mandate()));
        }
        if (!marks.agreed().isEmpty()) {
            lines.add(new Line(words.of("consents"), String.join(", ", marks.agreed())));
        }
        return new Part(words.of("frame"), words.of("frame.why"), "", List.of(lines));
    }

    private static Part asked(AdviceSheet sheet, ReceiptWords words) {
        List<Line> lines = sheet.answers().stream()
                .filter(said -> !said.answered().isEmpty())
                .map(said -> new Line(said.asked(), said.answered()))
                .toList();
        return new Part(words.of("asked"), words.of("asked.why"), "", List.of(lines));
    }

    private static Part advice(Marks marks, AdviceSheet sheet, ReceiptWords words) {
        List<List<Line>> records = sheet.lines().stream()
                .filter(line -> line.outcome() != Outcome.GO)
                .map(line -> lines(line, words))
                .toList();
        return new Part(words.of("advice"), words.of("advice.why", marks.charter()), words.of("advice.none"), records);
    }

    private static List<Line> lines(AdviceSheet.Line line, ReceiptWords words) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(line.asked(), line.words()));
        AdviceSheet.Clause clause = line.clause();
        if (clause != null) {
            lines.add(new Line(words.of("clause.label"), words.of("clause", clause.article(), clause.title())));
        }
        return lines;
    }

    private static Part add(AdviceSheet sheet, ReceiptWords words) {
        List<List<Line>> records = sheet.sentences().stream()
                .map(sentence -> List.of(new Line(words.of("sentence"), sentence)))
                .toList();
        return new Part(words.of("sentences"), words.of("sentences.why"), words.of("sentences.none"), records);
    }

    private SpokenDays days(Marks marks) {
        return new SpokenDays(marks.language(), institution.read().zone());
    }
}
