package org.aval.service.statistics;

import java.io.Serializable;
import java.util.List;
import org.aval.domain.incidents.IncidentCategory;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a year that is over.
 *
 * @param rows one for each category, and last their sum
 */
public record YearFigures(int year, List<Row> rows) implements Serializable {

    /**
     * One line of figures.
     *
     * @param category null for the sum of all
     * @param cells for each severity from 1 to 4, for cases that were not judged, and last the sum; empty where withheld
     */
    public record Row(@Nullable IncidentCategory category, List<String> cells) implements Serializable {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public YearFigures {
        rows = List.copyOf(rows);
    }
}
