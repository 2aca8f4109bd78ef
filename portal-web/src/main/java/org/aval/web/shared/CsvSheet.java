package org.aval.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Commas, UTF-8 with its mark so that the accents are read by every programme, days as 2026-11-21. What would be taken
 * for a formula is shown as the text it is.
 */
final class CsvSheet implements Sheet {

    private static final char MARK = '\ufeff';
    private static final String FORMULA = "=+-@\t\r\n";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CSVPrinter printer;

    CsvSheet(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.getWriter().write(MARK);
        this.printer = new CSVPrinter(response.getWriter(), CSVFormat.EXCEL);
    }

    @Override
    public void line(List<Object> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvSheet::cell));
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }

    static String cell(Object value) {
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        String text = value == null ? "" : value.toString();
        boolean formula = value instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
