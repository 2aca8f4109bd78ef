package org.aval.service.statistics;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aval.domain.lessons.RootCause;
import org.aval.domain.statistics.Delay;
import org.aval.domain.statistics.Ending;

/** The figures in words: parts with headings, names of lines, and a word where a number is withheld. */
public final class FigureWords {

    private static final int GRAVEST = 4;

    private final Locale locale;
    private final ResourceBundle words;

    private FigureWords(Locale locale) {
        this.locale = locale;
        words = ResourceBundle.getBundle(
                "org.aval.service.statistics.figures",
                locale,
                FigureWords.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The words in "fr" or "en". */
    public static FigureWords in(String language) {
        return new FigureWords(Locale.forLanguageTag(language));
    }

    /** The words of a key, completed with details. */
    String of(String key, Object... details) {
        return new MessageFormat(words.getString(key), locale).format(details);
    }

    private String label(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The parts of the report, those that have something to tell. */
    public List<FigurePart> parts(YearFigures figures) {
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
                of("caption"),
                of("caption.help"),
                Stream.of(
                                Stream.of(of("category")),
                                IntStream.rangeClosed(1, GRAVEST).mapToObj(level -> of("severity." + level)),
                                Stream.of(of("unjudged"), of("sum")))
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
        cells.add(row.category() == null ? of("sum") : label(row.category()));
        row.cells().forEach(cell -> cells.add(told(cell)));
        return cells;
    }

    private FigurePart endings(YearFigures figures) {
        return new FigurePart(
                of("endings"),
                "",
                List.of(of("ending"), of("cases")),
                inOrder(Ending.values(), YearLists.ENDINGS, figures));
    }

    /** A list tells of constants in their order. */
    private List<List<String>> inOrder(Enum<?>[] constants, String list, YearFigures figures) {
        return IntStream.range(0, constants.length)
                .mapToObj(place -> List.of(label(constants[place]), told(figures.of(list, place))))
                .toList();
    }

    private FigurePart delays(YearFigures figures) {
        return new FigurePart(
                of("delays"),
                of("delays.help"),
                List.of(of("delay"), of("within"), of("notWithin"), of("median")),
                Stream.of(Delay.values()).map(delay -> delay(figures, delay)).toList());
    }

    private List<String> delay(YearFigures figures, Delay delay) {
        String within = YearLists.WITHIN + delay;
        String median = Objects.requireNonNullElse(figures.medians().get(delay.name()), "");
        return List.of(
                label(delay),
                delay.isLimited() ? told(figures.of(within, 0)) : of("noRule"),
                delay.isLimited() ? told(figures.of(within, 1)) : of("noRule"),
                median.isEmpty() ? of("withheld") : of("days", Integer.valueOf(median)));
    }

    private FigurePart measures(YearFigures figures) {
        return new FigurePart(
                of("measures"),
                of("measures.help"),
                List.of(of("measure"), of("cases")),
                figures.named(YearLists.MEASURE).stream()
                        .map(kind -> List.of(of("measure." + kind), told(figures.of(YearLists.MEASURE + kind, 0))))
                        .toList());
    }

    private FigurePart causes(YearFigures figures) {
        return new FigurePart(
                of("causes"),
                of("causes.help"),
                List.of(of("cause"), of("cases")),
                inOrder(RootCause.values(), YearLists.CAUSES, figures));
    }

    private FigurePart articles(YearFigures figures) {
        return new FigurePart(
                of("articles"),
                of("articles.help"),
                List.of(of("article"), of("cases")),
                figures.named(YearLists.ARTICLE).stream()
                        .map(code -> List.of(code, told(figures.of(YearLists.ARTICLE + code, 0))))
                        .toList());
    }

    private String told(String cell) {
        return cell.isEmpty() ? of("withheld") : cell;
    }
}
