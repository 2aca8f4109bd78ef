package org.aval.service.shared;

import java.util.List;

/**
 * One row of a file of comma separated values.
 *
 * @param line where it ends in the file
 */
public record CsvRow(int line, List<String> cells) {

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** What stands in it, as one text. */
    public String told() {
        return String.join(", ", cells);
    }
}
