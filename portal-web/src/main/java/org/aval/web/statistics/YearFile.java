package org.aval.web.statistics;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.statistics.FigurePart;
import org.aval.service.statistics.StatisticsRegister;
import org.aval.service.statistics.YearFigures;
import org.aval.web.shared.Query;
import org.aval.web.shared.RegisterFile;
import org.aval.web.shared.Texts;

/** The figures of a year that is over, as a file. */
@WebServlet({"/statistics/year.csv", "/statistics/year.xlsx"})
public class YearFile extends RegisterFile {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StatisticsRegister register;

    @Inject
    transient EditionWords words;

    @Inject
    transient Texts texts;

    @Inject
    transient Query query;

    @Override
    protected String name() {
        return texts.of("statistics.file");
    }

    @Override
    protected List<String> head() {
        return List.of(
                texts.of("statistics.part"),
                texts.of("statistics.line"),
                texts.of("statistics.column"),
                texts.of("statistics.number"));
    }

    @Override
    protected void rows(Consumer<List<Object>> file) {
        Integer year = query.number("year");
        Integer edition = query.number("edition");
        YearFigures figures = register.export(year == null ? register.last() : year, edition == null ? 0 : edition);
        for (FigurePart part : words.parts(figures)) {
            for (FigurePart.Line line : part.lines()) {
                line.cells()
                        .forEach(cell -> file.accept(List.of(part.title(), line.name(), cell.label(), cell.value())));
            }
        }
    }
}
