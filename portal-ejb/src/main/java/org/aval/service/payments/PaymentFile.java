package org.aval.service.payments;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.aval.domain.payments.PaymentShape;
import org.aval.domain.shared.Refusal;

/**
 * A public file of payments, read from its first line to its last: however long it is, no more than a line of it stands in
 * memory, and a line without an end is refused.
 */
final class PaymentFile implements Closeable {

    private static final int BEGINNING = 65_536;
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final int LONGEST_SAID = 60;

    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final ShortLines lines;
    private final PaymentShape shape;
    private final PaymentCells cells;
    private int line = 1;

    /** @throws Refusal when its first line is none that is known, with what is missing */
    PaymentFile(Reader text) {
        try {
            BufferedReader reader = new BufferedReader(text, BEGINNING);
            lines = new ShortLines(reader);
            parser = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(separator(reader))
                    .setIgnoreEmptyLines(false)
                    .build()
                    .parse(lines);
            rows = parser.iterator();
            List<String> heads = heads();
            shape = shape(heads);
            refuseMissing(shape, heads);
            cells = new PaymentCells(shape, heads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PaymentShape shape() {
        return shape;
    }

    /**
     * Reads the next lines.
     *
     * @param take gets each line about which somebody could be asked
     * @return how many lines were read, fewer than asked for at the end of the file
     * @throws Refusal when the file is broken
     */
    int read(int most, Consumer<PaymentLine> take) {
        int read = 0;
        while (read < most && hasNext()) {
            CSVRecord row = rows.next();
            lines.begin();
            line++;
            read++;
            PaymentLine told = cells.line(line, row.toList());
            if (told != null) {
                take.accept(told);
            }
        }
        return read;
    }

    private boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new Refusal("payments.broken");
        }
    }

    private List<String> heads() {
        if (!hasNext()) {
            throw new Refusal("payments.empty");
        }
        return rows.next().stream()
                .map(head -> head.replace(BYTE_ORDER_MARK, "").strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static PaymentShape shape(List<String> heads) {
        return Arrays.stream(PaymentShape.values())
                .filter(shape -> PaymentColumn.LAST_NAME.place(shape, heads) != null
                        && PaymentColumn.PAYER.place(shape, heads) != null)
                .findFirst()
                .orElseThrow(() -> new Refusal("payments.unknownHeadings", shortened(String.join(", ", heads))));
    }

    private static void refuseMissing(PaymentShape shape, List<String> heads) {
        List<String> missing = PaymentColumn.required(shape)
                .filter(column -> column.place(shape, heads) == null)
                .map(column -> column.headings(shape).get(0))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal("payments.headingMissing", String.join(", ", missing));
        }
    }

    private static String shortened(String heads) {
        return heads.length() > LONGEST_SAID ? heads.substring(0, LONGEST_SAID) + "…" : heads;
    }

    /** Semicolons, commas or tabs: whichever parts the headings. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(BEGINNING);
        char[] first = new char[BEGINNING - 1];
        int read = reader.read(first);
        reader.reset();
        String heads =
                read < 0 ? "" : new String(first, 0, read).lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(heads, candidate) > count(heads, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String heads, char sign) {
        return heads.chars().filter(letter -> letter == sign).count();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
