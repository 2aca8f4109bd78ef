package org.aval.service.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.aval.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A file of people: commas or semicolons, UTF-8 with or without its mark, or the Windows-1252 of older spreadsheets.
 * Which it is shows in the file itself; what cannot be read as one of them is refused with a sentence.
 */
class ImportFile {

    private static final int LONGEST_SAID = 60;

    private final ImportSource source;
    private final Charset charset;
    private final List<@Nullable ImportColumn> heads = new ArrayList<>();

    private ImportFile(ImportSource source, Charset charset) {
        this.source = source;
        this.charset = charset;
    }

    /** The file, once its first line is understood. @throws Refusal with the heading that is not */
    static ImportFile of(ImportSource source) {
        try {
            ImportFile file = new ImportFile(source, ImportCharset.of(source));
            file.readHeads();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns the file tells. */
    Set<ImportColumn> columns() {
        Set<ImportColumn> told = EnumSet.noneOf(ImportColumn.class);
        heads.stream().filter(Objects::nonNull).forEach(told::add);
        return told;
    }

    /** Every row under the headings, with its line; a line without any letter is no row. */
    void rows(ImportCells cells, Consumer<ImportCells.Row> take) {
        try (CSVParser parser = parser()) {
            int line = 1;
            for (CSVRecord row : parser) {
                if (line > 1 && row.stream().anyMatch(cell -> !cell.isBlank())) {
                    take.accept(cells.row(line, heads, row.toList()));
                }
                line += 1 + breaks(row);
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new Refusal("people.import.broken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line breaks inside a row's own cells. */
    private static int breaks(CSVRecord row) {
        return (int) row.stream()
                .flatMapToInt(String::chars)
                .filter(letter -> letter == '\n')
                .count();
    }

    private void readHeads() throws IOException {
        try (CSVParser parser = parser()) {
            var rows = parser.iterator();
            if (!rows.hasNext()) {
                throw new Refusal("people.import.empty");
            }
            rows.next().forEach(this::addHead);
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new Refusal("people.import.broken");
        }
        List<ImportColumn> missing = ImportColumn.all().stream()
                .filter(column -> column.isRequired() && !heads.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal("people.import.headingMissing", missing);
        }
    }

    private void addHead(String heading) {
        ImportColumn column = ImportColumn.of(heading);
        if (column == null && !heading.isBlank()) {
            throw new Refusal("people.import.headingUnknown", shortened(heading));
        }
        if (column != null && heads.contains(column)) {
            throw new Refusal("people.import.headingTwice", shortened(heading));
        }
        heads.add(column);
    }

    private static String shortened(String heading) {
        String plain = heading.strip();
        return plain.length() > LONGEST_SAID ? plain.substring(0, LONGEST_SAID) + "…" : plain;
    }

    private CSVParser parser() throws IOException {
        char separator;
        try (BufferedReader reader = reader()) {
            char[] first = new char[8192];
            int read = reader.read(first);
            separator = separator(read < 0 ? "" : new String(first, 0, read));
        }
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .build()
                .parse(reader());
    }

    static char separator(String beginning) {
        String heads = beginning.lines().findFirst().orElse("");
        long commas = heads.chars().filter(letter -> letter == ',').count();
        long semicolons = heads.chars().filter(letter -> letter == ';').count();
        return semicolons > commas ? ';' : ',';
    }

    private BufferedReader reader() throws IOException {
        return new BufferedReader(new InputStreamReader(withoutMark(source.open()), charset));
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        PushbackInputStream marked = new PushbackInputStream(in, 3);
        byte[] first = marked.readNBytes(3);
        boolean mark = first.length == 3
                && (first[0] & 0xff) == 0xef
                && (first[1] & 0xff) == 0xbb
                && (first[2] & 0xff) == 0xbf;
        if (!mark) {
            marked.unread(first);
        }
        return marked;
    }
}
