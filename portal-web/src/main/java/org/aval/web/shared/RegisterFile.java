package org.aval.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.aval.domain.shared.Refusal;

/**
 * The filtered rows of a register as a file for a spreadsheet: commas, UTF-8 with its mark so that the accents are read
 * by every programme, days as 2026-11-21. What would be taken for a formula is shown as the text it is.
 */
public abstract class RegisterFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final char MARK = '\ufeff';
    private static final String FORMULA = "=+-@\t\r\n";

    /** What the file is called, without its ending. */
    protected abstract String name();

    /** The names of the columns. */
    protected abstract List<String> head();

    /** The rows the reader may have. */
    protected abstract List<List<Object>> rows();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            write(response, rows());
        } catch (EJBAccessException | Refusal notYours) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(HttpServletResponse response, List<List<Object>> rows) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name() + ".csv\"");
        response.getWriter().write(MARK);
        CSVPrinter printer = new CSVPrinter(response.getWriter(), CSVFormat.EXCEL);
        printer.printRecord(head());
        for (List<Object> row : rows) {
            printer.printRecord(row.stream().map(RegisterFile::cell));
        }
        printer.flush();
    }

    static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
