package org.aval.service.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportFacts.Line;
import org.aval.policies.typeset.ReportPress;
import org.aval.policies.typeset.Typesetter;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.SpokenDays;

/** The yearly report to the board as a paper, the same for machines inside; what is no edition says first that it is a draft. */
@Dependent
class YearPaper {

    private static final Once<ReportPress> PRESS = new Once<>(ReportPress::new);

    @Inject
    Clock clock;

    @Inject
    InstitutionDesk institution;

    byte[] pdf(YearFigures figures, String language, Typesetter.Finish after) {
        FigureWords words = FigureWords.in(language);
        List<FigurePart> parts = words.parts(figures);
        Instant made = Objects.requireNonNullElseGet(figures.madeAt(), clock::instant);
        ReportFacts facts = new ReportFacts(
                language,
                institution.read().name(language),
                words.of("paper.title", String.valueOf(figures.year())),
                lead(figures, language, words),
                made.truncatedTo(ChronoUnit.SECONDS),
                parts.stream().map(part -> part(part, words)).toList(),
                words.of("data"),
                "figures.json",
                PolicyFile.json(data(figures, parts)).getBytes(StandardCharsets.UTF_8));
        return PRESS.get().press(facts, after);
    }

    private String lead(YearFigures figures, String language, FigureWords words) {
        Instant made = figures.madeAt();
        if (made == null) {
            return words.of("paper.draft");
        }
        String told = new SpokenDays(language, institution.read().zone()).of(made);
        return words.of("paper.lead", words.of("edition.of", figures.edition(), told, figures.sha256()));
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

    private static ReportFacts.Part part(FigurePart part, FigureWords words) {
        return new ReportFacts.Part(
                part.title(),
                part.help(),
                part.rows().isEmpty() ? words.of("none") : "",
                part.lines().stream().map(line -> record(part, line)).toList());
    }

    private static List<Line> record(FigurePart part, FigurePart.Line line) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(part.head().get(0), line.name()));
        line.cells().forEach(cell -> lines.add(new Line(cell.label(), cell.value())));
        return lines;
    }
}
