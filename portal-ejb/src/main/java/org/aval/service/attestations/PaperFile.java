package org.aval.service.attestations;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/** A file of signatures on paper: a heading, then a staff number and a day on each line, in UTF-8. */
final class PaperFile {

    private static final int MOST = 2_000;
    private static final int CELLS = 2;

    private PaperFile() {}

    /** @throws Refusal when it is no text in UTF-8, empty, broken or too long */
    static List<PaperRow> rows(byte[] bytes, LocalDate today) {
        String text = text(bytes);
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        List<PaperRow> rows = read(text, separator, today);
        Verdict.unless(rows.isEmpty(), "attestations.paper.empty")
                .and(() -> Verdict.unless(rows.size() > MOST, "attestations.paper.tooMany", MOST))
                .orRefuse();
        return rows;
    }

    private static List<PaperRow> read(String text, char separator, LocalDate today) {
        List<PaperRow> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .build()
                .parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() > 1) {
                    rows.add(row(record, (int) parser.getCurrentLineNumber(), today, seen));
                }
            }
        } catch (UncheckedIOException | IOException broken) {
            throw new Refusal("attestations.paper.broken");
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
                throw new Refusal("attestations.paper.encoding");
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new Refusal("attestations.paper.encoding");
        }
    }

    private static PaperRow row(CSVRecord record, int line, LocalDate today, Set<String> seen) {
        String number = record.get(0).strip().toUpperCase(Locale.ROOT);
        String told = String.join(", ", record.toList());
        LocalDate day = record.size() == CELLS ? day(record.get(1)) : null;
        PaperRow row = new PaperRow(line, number, told, day, null);
        if (record.size() != CELLS) {
            return row.because(PaperReason.OTHER_NUMBER_OF_CELLS);
        }
        if (day == null) {
            return row.because(PaperReason.NOT_A_DAY);
        }
        if (!seen.add(number)) {
            return row.because(PaperReason.DOUBLED);
        }
        return day.isAfter(today) ? row.because(PaperReason.IN_THE_FUTURE) : row;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
