package org.aval.service.statistics;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aval.domain.incidents.IncidentCategory;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a year that is over, as one of its editions tells them; a number is empty where it is withheld.
 *
 * @param edition 0 while there is nothing to tell: no case, or a year that is not over
 * @param last the number of the last edition
 * @param sha256 of what was kept, in hexadecimal
 * @param rows one for each category, and last their sum
 * @param lists how the cases divide otherwise, by name
 * @param medians how many days something took, by name
 */
public record YearFigures(
        int year,
        int edition,
        int last,
        @Nullable Instant madeAt,
        String sha256,
        List<Row> rows,
        Map<String, List<String>> lists,
        Map<String, String> medians)
        implements Serializable {

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
        lists = Map.copyOf(lists);
        medians = Map.copyOf(medians);
    }

    /** How many of all are so; empty where withheld, and where there are few or none. */
    public String of(String list, int part) {
        List<String> parts = lists.get(list);
        return parts == null ? "" : parts.get(part);
    }

    /** The lists whose name begins so, by what follows in it, in its order. */
    public List<String> named(String beginning) {
        return lists.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .map(name -> name.substring(beginning.length()))
                .sorted()
                .toList();
    }
}
