package org.aval.web.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aval.policies.Once;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportFacts.Line;
import org.aval.policies.typeset.ReportPress;
import org.aval.service.statistics.YearFigures;
import org.aval.web.shared.JsonFile;
import org.aval.web.shared.Language;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Texts;

/** The yearly report to the board: a part for each category that had cases, the same for machines inside. */
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

    byte[] pdf(YearFigures figures) {
        List<List<String>> rows = words.rows(figures);
        return press.get()
                .press(new ReportFacts(
                        language.getCode(),
                        letterhead.getName(),
                        texts.of("statistics.year", String.valueOf(figures.year())),
                        texts.of("statistics.lead"),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        rows.stream().filter(YearPaper::isTold).map(this::part).toList(),
                        texts.of("statistics.data"),
                        "figures.json",
                        JsonFile.of(Map.of("year", figures.year(), "head", words.head(), "rows", rows))));
    }

    /** A line of noughts needs no part of its own. */
    private static boolean isTold(List<String> row) {
        return !row.get(row.size() - 1).equals("0");
    }

    private ReportFacts.Part part(List<String> row) {
        List<String> head = words.head();
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            lines.add(new Line(head.get(i), row.get(i)));
        }
        return new ReportFacts.Part(row.get(0), "", "", List.of(lines));
    }
}
