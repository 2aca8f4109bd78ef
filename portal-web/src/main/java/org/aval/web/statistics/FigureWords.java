package org.aval.web.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aval.domain.lessons.RootCause;
import org.aval.domain.shared.Verdict;
import org.aval.domain.statistics.Delay;
import org.aval.domain.statistics.Ending;
import org.aval.domain.statistics.YearAct;
import org.aval.service.statistics.YearFigures;
import org.aval.service.statistics.YearLists;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Texts;

/** The figures in words: parts with headings, names of lines, and a word where a number is withheld. */
@ApplicationScoped
class FigureWords {

    private static final int GRAVEST = 4;

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    /** Which edition it is, and whether another one followed. */
    String edition(YearFigures figures) {
        if (figures.edition() == 0) {
            return texts.of("statistics.nothing");
        }
        String key = figures.edition() < figures.last() ? "statistics.edition.former" : "statistics.edition";
        return texts.of(key, figures.edition(), figures.madeAt(), figures.last());
    }

    Decision correcting(Verdict may, int year) {
        // as a word: a number would be set with a space for the thousands
        return decisions.of(YearAct.CORRECT, may, String.valueOf(year));
    }

    /** The parts of the report, those that have something to tell. */
    List<FigurePart> parts(YearFigures figures) {
        return Stream.of(
                        categories(figures),
                        endings(figures),
                        delays(figures),
                        measures(figures),
                        causes(figures),
                        articles(figures))
                .toList();
    }

    private FigurePart categories(YearFigures figures) {
        return new FigurePart(
                texts.of("statistics.caption"),
                texts.of("statistics.caption.help"),
                Stream.of(
                                Stream.of(texts.of("statistics.category")),
                                IntStream.rangeClosed(1, GRAVEST)
                                        .mapToObj(level -> texts.of("incidents.severity." + level)),
                                Stream.of(texts.of("statistics.unjudged"), texts.of("statistics.sum")))
                        .flatMap(part -> part)
                        .toList(),
                figures.rows().stream()
                        .filter(FigureWords::isTold)
                        .map(this::row)
                        .toList());
    }

    /** A line of noughts tells nothing; the sum of all stands in any case. */
    private static boolean isTold(YearFigures.Row row) {
        return row.category() == null
                || !row.cells().get(row.cells().size() - 1).equals("0");
    }

    private List<String> row(YearFigures.Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.category() == null ? texts.of("statistics.sum") : texts.label(row.category()));
        row.cells().forEach(cell -> cells.add(told(cell)));
        return cells;
    }

    private FigurePart endings(YearFigures figures) {
        return new FigurePart(
                texts.of("statistics.endings"),
                "",
                List.of(texts.of("statistics.ending"), texts.of("statistics.cases")),
                Stream.of(Ending.values())
                        .map(ending ->
                                List.of(texts.label(ending), told(figures.of(YearLists.ENDINGS, ending.ordinal()))))
                        .toList());
    }

    private FigurePart delays(YearFigures figures) {
        return new FigurePart(
                texts.of("statistics.delays"),
                texts.of("statistics.delays.help"),
                List.of(
                        texts.of("statistics.delay"),
                        texts.of("statistics.within"),
                        texts.of("statistics.notWithin"),
                        texts.of("statistics.median")),
                Stream.of(Delay.values()).map(delay -> delay(figures, delay)).toList());
    }

    private List<String> delay(YearFigures figures, Delay delay) {
        String within = YearLists.WITHIN + delay;
        String median = Objects.requireNonNullElse(figures.medians().get(delay.name()), "");
        return List.of(
                texts.label(delay),
                delay.isLimited() ? told(figures.of(within, 0)) : texts.of("statistics.noRule"),
                delay.isLimited() ? told(figures.of(within, 1)) : texts.of("statistics.noRule"),
                median.isEmpty()
                        ? texts.of("statistics.withheld")
                        : texts.of("statistics.days", Integer.valueOf(median)));
    }

    private FigurePart measures(YearFigures figures) {
        return new FigurePart(
                texts.of("statistics.measures"),
                texts.of("statistics.measures.help"),
                List.of(texts.of("statistics.measure"), texts.of("statistics.cases")),
                figures.named(YearLists.MEASURE).stream()
                        .map(kind -> List.of(
                                texts.of("statistics.measure." + kind), told(figures.of(YearLists.MEASURE + kind, 0))))
                        .toList());
    }

    private FigurePart causes(YearFigures figures) {
        return new FigurePart(
                texts.of("statistics.causes"),
                texts.of("statistics.causes.help"),
                List.of(texts.of("statistics.cause"), texts.of("statistics.cases")),
                Stream.of(RootCause.values())
                        .map(cause -> List.of(texts.label(cause), told(figures.of(YearLists.CAUSES, cause.ordinal()))))
                        .toList());
    }

    private FigurePart articles(YearFigures figures) {
        return new FigurePart(
                texts.of("statistics.articles"),
                texts.of("statistics.articles.help"),
                List.of(texts.of("statistics.article"), texts.of("statistics.cases")),
                figures.named(YearLists.ARTICLE).stream()
                        .map(code -> List.of(code, told(figures.of(YearLists.ARTICLE + code, 0))))
                        .toList());
    }

    private String told(String cell) {
        return cell.isEmpty() ? texts.of("statistics.withheld") : cell;
    }
}
