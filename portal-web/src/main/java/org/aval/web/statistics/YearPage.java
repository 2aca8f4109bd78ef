package org.aval.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.statistics.StatisticsRegister;
import org.aval.service.statistics.YearFigures;
import org.aval.web.shared.Query;

/** statistics/year.xhtml: the figures of a year that is over. */
@Named("yearPage")
@RequestScoped
public class YearPage {

    @Inject
    StatisticsRegister register;

    @Inject
    Query query;

    @Inject
    FigureWords words;

    private YearFigures figures;

    /** Before the page is written: it is for those who answer for the cases. */
    public void load() {
        Integer year = query.number("year");
        figures = register.read(year == null ? register.last() : year);
    }

    public int getYear() {
        return figures.year();
    }

    public int getBefore() {
        return figures.year() - 1;
    }

    public List<String> getHead() {
        return words.head();
    }

    /** The lines in words: what they count, then the numbers. */
    public List<List<String>> getRows() {
        return words.rows(figures);
    }
}
