package org.aval.web.statistics;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.statistics.StatisticsRegister;
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
    transient FigureWords words;

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
        return words.head();
    }

    @Override
    protected void rows(Consumer<List<Object>> file) {
        Integer year = query.number("year");
        words.rows(register.export(year == null ? register.last() : year))
                .forEach(row -> file.accept(List.copyOf(row)));
    }
}
