package org.aval.policies.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How wide the columns of a table are: as much as their words ask for, none so narrow that a word breaks. */
final class Columns {

    private static final int WHOLE = 100;

    /** A word of this many letters takes a hundredth of the width for each of them. */
    private static final double LETTER = 1.45;

    private Columns() {}

    /** In hundredths of the width of the table. */
    static List<Integer> widths(PackBlock.Table table, String language) {
        int columns = table.headers().size();
        double[] least = new double[columns];
        double[] wanted = new double[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            List<String> cells = new ArrayList<>(List.of(table.headers().get(i).in(language)));
            table.rows().stream()
                    .filter(row -> column < row.size())
                    .forEach(row -> cells.add(row.get(column).in(language)));
            least[i] = Math.min(WHOLE / 2.0, 2 + LETTER * longestWord(cells));
            wanted[i] = cells.stream().mapToInt(String::length).max().orElse(1);
        }
        return shared(least, wanted);
    }

    /** Each its least; what is left goes by what is wanted. */
    private static List<Integer> shared(double[] least, double[] wanted) {
        double taken = DoubleStream.of(least).sum();
        double asked = DoubleStream.of(wanted).sum();
        double left = Math.max(0, WHOLE - taken);
        double scale = Math.max(taken, WHOLE) / WHOLE;
        return IntStream.range(0, least.length)
                .mapToObj(i -> (int) Math.round(least[i] / scale + left * wanted[i] / asked))
                .toList();
    }

    private static int longestWord(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> List.of(cell.split("[\\s\u2010-\u2014]")).stream())
                .mapToInt(String::length)
                .max()
                .orElse(1);
    }
}
