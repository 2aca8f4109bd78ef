package org.aval.service.attestations;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.CsvRow;
import org.aval.service.shared.CsvRows;
import org.jspecify.annotations.Nullable;

/** A file of signatures on paper: a heading, then a staff number and a day on each line, in UTF-8. */
final class PaperFile {

    private static final int MOST = 2_000;
    private static final int CELLS = 2;

    private PaperFile() {}

    /** @throws Refusal when it is no text in UTF-8, empty, broken or too long */
    static List<PaperRow> rows(byte[] bytes, LocalDate today) {
        Set<String> seen = new HashSet<>();
        return CsvRows.of(bytes, MOST).stream()
                .map(row -> row(row, today, seen))
                .toList();
    }

    private static PaperRow row(CsvRow told, LocalDate today, Set<String> seen) {
        List<String> cells = told.cells();
        String number = cells.get(0).strip().toUpperCase(Locale.ROOT);
        LocalDate day = cells.size() == CELLS ? day(cells.get(1)) : null;
        PaperRow row = new PaperRow(told.line(), number, told.told(), day, null);
        if (cells.size() != CELLS) {
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
