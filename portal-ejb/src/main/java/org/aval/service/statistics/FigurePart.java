package org.aval.service.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the yearly report, in words.
 *
 * @param help what its numbers are of, empty when its title says it
 * @param head what the columns are called
 * @param rows each begins with what it counts
 */
public record FigurePart(String title, String help, List<String> head, List<List<String>> rows) {

    /** A number, and under which heading it stands. */
    public record Cell(String label, String value) {}

    /** One line: what it counts, and its numbers. */
    public record Line(String name, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    public FigurePart {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public List<Line> lines() {
        return rows.stream()
                .map(row -> new Line(
                        row.get(0),
                        IntStream.range(1, row.size())
                                .mapToObj(i -> new Cell(head.get(i), row.get(i)))
                                .toList()))
                .toList();
    }
}
