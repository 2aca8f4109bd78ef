package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aval.domain.committee.RecusalKind;
import org.aval.domain.committee.Tally;
import org.aval.policies.Once;
import org.aval.policies.committee.MinutesTexts;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportFacts.Line;
import org.aval.policies.typeset.ReportFacts.Part;
import org.aval.policies.typeset.ReportPress;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.SpokenDays;
import org.jspecify.annotations.Nullable;

/** The minutes as a paper, whole or an extract of one item: PDF/A-3a and PDF/UA-1, by the house's press. */
@Dependent
class MinutesPaper {

    private static final Once<ReportPress> PRESS = new Once<>(ReportPress::new);

    @Inject
    InstitutionDesk institution;

    /** All of the minutes that open to who they were read for. */
    byte[] pdf(MinutesRecord minutes, String language, Instant at) {
        MinutesTexts words = MinutesTexts.in(language);
        List<Part> parts = new ArrayList<>();
        parts.add(session(minutes, words));
        minutes.items().forEach(item -> parts.add(item(item, words)));
        if (!minutes.remarks().isEmpty()) {
            parts.add(new Part(
                    words.of("remarks"), "", "", List.of(List.of(new Line(words.of("remarks"), minutes.remarks())))));
        }
        return press(minutes, words.of("title", minutes.row().reference()), parts, words, at);
    }

    /** One item of them. */
    byte[] extract(MinutesRecord minutes, MinutesRecord.Line item, String language, Instant at) {
        MinutesTexts words = MinutesTexts.in(language);
        return press(
                minutes,
                words.of("extract", minutes.row().reference(), item.place()),
                List.of(session(minutes, words), item(item, words)),
                words,
                at);
    }

    private byte[] press(MinutesRecord minutes, String title, List<Part> parts, MinutesTexts words, Instant at) {
        byte[] data = ("{\"session\":\"" + minutes.row().reference() + "\"}").getBytes(StandardCharsets.UTF_8);
        return PRESS.get()
                .press(new ReportFacts(
                        words.language(),
                        institution.read().name(words.language()),
                        title,
                        words.of(minutes.withheld() ? "lead.withheld" : "lead"),
                        at,
                        parts,
                        words.of("attachment"),
                        "session.json",
                        data));
    }

    private Part session(MinutesRecord minutes, MinutesTexts words) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(words.of("kind"), words.of(minutes.row().kind().name())));
        lines.add(new Line(words.of("when"), moment(minutes.openedAt(), words)));
        lines.add(new Line(words.of("until"), moment(minutes.closedAt(), words)));
        lines.add(new Line(words.of("place"), minutes.row().place()));
        lines.add(new Line(words.of("came"), String.join(", ", minutes.came())));
        return new Part(words.of("session"), minutes.second() ? words.of("second") : "", "", List.of(lines));
    }

    private Part item(MinutesRecord.Line item, MinutesTexts words) {
        if (!item.open()) {
            return new Part(
                    words.of("item", item.place(), ""),
                    words.of(item.withdrawn() ? "withdrawn" : "closed"),
                    words.of("closed"),
                    List.of());
        }
        List<Line> lines = new ArrayList<>();
        add(lines, words.of("question"), item.question());
        add(lines, words.of("recusals"), recusals(item, words));
        add(lines, words.of("outcome"), words.of(String.valueOf(item.state())));
        if (item.decided()) {
            decided(lines, item, words);
        }
        return new Part(
                words.of("item", item.place(), item.title()),
                words.of(String.valueOf(item.kind())),
                "",
                List.of(lines));
    }

    private static void decided(List<Line> lines, MinutesRecord.Line item, MinutesTexts words) {
        add(lines, words.of("quorum"), words.of("quorum.line", item.entitled(), item.needed(), item.present()));
        add(lines, words.of("decision"), item.proposal().wording());
        if (item.proposal().finding() != null) {
            add(lines, words.of("finding"), words.of(item.proposal().finding().name()));
        }
        add(lines, words.of("votes"), tally(item.tally(), words) + (item.secret() ? " " + words.of("secret") : ""));
        if (item.conclusion().casting() != null) {
            add(lines, words.of("casting"), words.of(item.conclusion().casting().name()));
        }
        add(lines, words.of("reasons"), item.conclusion().reasons());
        add(lines, words.of("dissent"), item.conclusion().dissent());
    }

    private static String recusals(MinutesRecord.Line item, MinutesTexts words) {
        return item.recusals().stream()
                .map(one -> words.of(
                        "recusal",
                        one.name(),
                        words.of(one.kind().name()),
                        words.of(one.state().name()),
                        one.kind() == RecusalKind.SELF || one.kind() == RecusalKind.AUTOMATIC
                                ? ""
                                : tally(one.tally(), words)))
                .collect(Collectors.joining(" "));
    }

    private static String tally(Tally tally, MinutesTexts words) {
        return words.of("tally", tally.inFavour(), tally.against(), tally.abstained());
    }

    private static void add(List<Line> lines, String label, String said) {
        if (!said.isBlank()) {
            lines.add(new Line(label, said));
        }
    }

    private String moment(@Nullable Instant at, MinutesTexts words) {
        return at == null
                ? words.of("none")
                : new SpokenDays(words.language(), institution.read().zone()).of(at);
    }
}
