package org.aval.service.shared;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;

/** Reads a small file that somebody sent: a heading, then rows parted by commas or semicolons, in UTF-8. */
public final class CsvRows {

    private CsvRows() {}

    /**
     * The rows under the heading.
     *
     * @throws Refusal when it is no text in UTF-8, empty, broken or longer than so many rows
     */
    public static List<CsvRow> of(byte[] bytes, int most) {
        return withHeading(bytes, most).stream().skip(1).toList();
    }

    /** The heading, then the rows under it. @throws Refusal as for the rows alone */
    public static List<CsvRow> withHeading(byte[] bytes, int most) {
        String text = text(bytes);
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        List<CsvRow> rows = read(text, separator);
        Verdict.unless(rows.size() < 2, "shared.csv.empty")
                .and(() -> Verdict.unless(rows.size() > most + 1, "shared.csv.tooMany", most))
                .orRefuse();
        return rows;
    }

    private static List<CsvRow> read(String text, char separator) {
        List<CsvRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .build()
                .parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                rows.add(new CsvRow((int) parser.getCurrentLineNumber(), record.toList()));
            }
        } catch (UncheckedIOException | IOException broken) {
            throw new Refusal("shared.csv.broken");
        }
        return rows;
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refusal("shared.csv.encoding");
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new Refusal("shared.csv.encoding");
        }
    }
}
