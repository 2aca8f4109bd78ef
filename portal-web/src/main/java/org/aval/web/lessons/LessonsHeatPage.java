package org.aval.web.lessons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.aval.service.statistics.HeatMap;
import org.aval.service.statistics.HeatRow;
import org.aval.service.statistics.StatisticsRegister;
import org.aval.web.shared.Texts;

/** lessons/heat.xhtml: which articles closed cases cite, year by year. */
@Named("lessonsHeatPage")
@RequestScoped
public class LessonsHeatPage {

    private static final int HOT = 10;

    @Inject
    StatisticsRegister register;

    @Inject
    Texts texts;

    private HeatMap map;

    /** A number, the year it belongs to, and how warm its place is painted. */
    public record Cell(String year, String value, String warmth) {}

    /** An article and its numbers. */
    public record Line(String article, String title, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** Before the page is written: it is for those who answer for the cases. */
    public void load() {
        map = register.heat();
    }

    public List<Integer> getYears() {
        return map.years();
    }

    public List<Line> getLines() {
        return map.rows().stream().map(this::line).toList();
    }

    private Line line(HeatRow row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < map.years().size(); i++) {
            cells.add(cell(map.years().get(i), row.cells().get(i)));
        }
        String title = texts.language().equals("en") ? row.titleEn() : row.titleFr();
        return new Line(row.article(), title.isEmpty() ? texts.of("lessons.former") : title, cells);
    }

    private Cell cell(int year, String told) {
        if (told.isEmpty()) {
            return new Cell(String.valueOf(year), texts.of("lessons.few"), "is-withheld");
        }
        int cases = Integer.parseInt(told);
        String warmth = cases >= HOT ? "is-hot" : "is-warm";
        return new Cell(String.valueOf(year), told, warmth);
    }
}
