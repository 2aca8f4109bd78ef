package org.aval.web.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aval.service.statistics.YearFigures;
import org.aval.web.shared.Texts;

/** The figures in words: headings, names of lines, and a sign where a number is withheld. */
@ApplicationScoped
class FigureWords {

    private static final int GRAVEST = 4;

    @Inject
    Texts texts;

    List<String> head() {
        return Stream.of(
                        Stream.of(texts.of("statistics.category")),
                        IntStream.rangeClosed(1, GRAVEST).mapToObj(level -> texts.of("incidents.severity." + level)),
                        Stream.of(texts.of("statistics.unjudged"), texts.of("statistics.sum")))
                .flatMap(part -> part)
                .toList();
    }

    List<List<String>> rows(YearFigures figures) {
        return figures.rows().stream().map(this::row).toList();
    }

    private List<String> row(YearFigures.Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.category() == null ? texts.of("statistics.sum") : texts.label(row.category()));
        row.cells().forEach(cell -> cells.add(cell.isEmpty() ? texts.of("statistics.withheld") : cell));
        return cells;
    }
}
