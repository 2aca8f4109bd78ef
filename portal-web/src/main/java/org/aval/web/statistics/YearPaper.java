package org.aval.web.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aval.policies.Once;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportFacts.Line;
import org.aval.policies.typeset.ReportPress;
import org.aval.service.statistics.YearFigures;
import org.aval.web.shared.JsonFile;
import org.aval.web.shared.Language;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Texts;

/** The yearly report to the board as a paper, the same for machines inside. */
@ApplicationScoped
class YearPaper {

    private final Once<ReportPress> press = new Once<>(ReportPress::new);

    @Inject
    Clock clock;

    @Inject
    Letterhead letterhead;

    @Inject
    Language language;

    @Inject
    Texts texts;

    @Inject
    FigureWords words;

    /** The paper: of an edition always the same. */
    byte[] pdf(YearFigures figures) {
        List<FigurePart> parts = words.parts(figures);
        Instant made = Objects.requireNonNullElseGet(figures.madeAt(), clock::instant);
        return press.get()
                .press(new ReportFacts(
                        language.getCode(),
                        letterhead.getName(),
                        texts.of("statistics.year", String.valueOf(figures.year())),
                        lead(figures),
                        made.truncatedTo(ChronoUnit.SECONDS),
                        parts.stream().map(this::part).toList(),
                        texts.of("statistics.data"),
                        "figures.json",
                        JsonFile.of(data(figures, parts))));
    }

    private String lead(YearFigures figures) {
        String edition = figures.edition() == 0
                ? texts.of("statistics.nothing")
                : texts.of("statistics.edition.of", figures.edition(), figures.madeAt(), figures.sha256());
        return texts.of("statistics.lead") + " " + edition;
    }

    private static Map<String, Object> data(YearFigures figures, List<FigurePart> parts) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("form", "aval.figures.1");
        data.put("year", figures.year());
        data.put("edition", figures.edition());
        data.put("sha256", figures.sha256());
        data.put(
                "parts",
                parts.stream()
                        .map(part -> Map.of("title", part.title(), "head", part.head(), "rows", part.rows()))
                        .toList());
        return data;
    }

    private ReportFacts.Part part(FigurePart part) {
        return new ReportFacts.Part(
                part.title(),
                part.help(),
                part.rows().isEmpty() ? texts.of("statistics.none") : "",
                part.lines().stream().map(line -> record(part, line)).toList());
    }

    private static List<Line> record(FigurePart part, FigurePart.Line line) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(part.head().get(0), line.name()));
        line.cells().forEach(cell -> lines.add(new Line(cell.label(), cell.value())));
        return lines;
    }
}
