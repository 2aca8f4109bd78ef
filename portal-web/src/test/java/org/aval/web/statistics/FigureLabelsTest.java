package org.aval.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.lessons.RootCause;
import org.aval.service.statistics.FigurePart;
import org.aval.service.statistics.FigureWords;
import org.aval.service.statistics.YearFigures;
import org.aval.web.shared.Texts;
import org.aval.web.shared.TextsIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report is written where it is sealed, and calls things what the pages call them. */
class FigureLabelsTest {

    private static final int SEVERITIES = 4;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_report_says_the_same_words_as_the_pages(String language) {
        Texts texts = TextsIn.language(language);
        List<FigurePart> parts = FigureWords.in(language).parts(full());
        assertThat(names(parts.get(0)))
                .startsWith(
                        Stream.of(IncidentCategory.values()).map(texts::label).toArray(String[]::new));
        assertThat(parts.get(0).head().subList(1, SEVERITIES + 1))
                .containsExactlyElementsOf(Stream.of(1, 2, 3, 4)
                        .map(level -> texts.of("incidents.severity." + level))
                        .toList());
        assertThat(parts).anySatisfy(part -> assertThat(names(part))
                .containsExactly(Stream.of(RootCause.values()).map(texts::label).toArray(String[]::new)));
    }

    private static List<String> names(FigurePart part) {
        return part.lines().stream().map(FigurePart.Line::name).toList();
    }

    private static YearFigures full() {
        List<YearFigures.Row> rows = Stream.of(IncidentCategory.values())
                .map(category -> new YearFigures.Row(category, Collections.nCopies(SEVERITIES + 2, "7")))
                .toList();
        return new YearFigures(2025, 1, 1, null, "", rows, Map.of(), Map.of());
    }
}
