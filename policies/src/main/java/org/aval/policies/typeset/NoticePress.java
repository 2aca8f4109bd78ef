package org.aval.policies.typeset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aval.policies.letters.Letter;
import org.aval.policies.typeset.ReportFacts.Line;
import org.aval.policies.typeset.ReportFacts.Part;

/** Presses notices of confidentiality incidents: item by item as their text of law numbers them, the data attached. */
public final class NoticePress {

    private final ReportPress press = new ReportPress();

    /** The notice of these facts, as a PDF file. */
    public byte[] press(NoticeFacts facts) {
        String language = facts.language();
        List<Line> lines =
                facts.items().stream().map(item -> line(item, language)).toList();
        return press.press(new ReportFacts(
                language,
                facts.institution(),
                facts.title(),
                lead(facts),
                facts.madeAt(),
                List.of(new Part(Letter.line("privacy.paper.content", language), "", "", List.of(lines))),
                Letter.line("privacy.paper.attachment", language),
                "notice.json",
                facts.json().getBytes(StandardCharsets.UTF_8)));
    }

    private static String lead(NoticeFacts facts) {
        String to = Letter.line("privacy.paper.to." + facts.addressee(), facts.language());
        return facts.phase() == 1
                ? Letter.line("privacy.paper.first", facts.language(), to)
                : Letter.line("privacy.paper.supplement", facts.language(), to, facts.phase() - 1);
    }

    private static Line line(NoticeFacts.Item item, String language) {
        String label = item.number().isEmpty()
                ? item.label()
                : Letter.line("privacy.paper.item", language, item.number(), item.label());
        return new Line(label, item.words().isBlank() ? Letter.line("privacy.paper.missing", language) : item.words());
    }
}
