package org.aval.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.aval.domain.shared.Refusal;

/**
 * The filtered rows of a register as a file for a spreadsheet: a workbook where its address ends in .xlsx, else comma
 * separated values. It is written while the rows are read.
 */
public abstract class RegisterFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What the file is called, without its ending. */
    protected abstract String name();

    /** The names of the columns. */
    protected abstract List<String> head();

    /** The rows the reader may have, where they are few. */
    protected List<List<Object>> rows() {
        return List.of();
    }

    /** Hands out the rows the reader may have, one by one. */
    protected void rows(Consumer<List<Object>> file) {
        rows().forEach(file);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean workbook = request.getRequestURI().endsWith(".xlsx");
        Writing writing = new Writing(response, workbook);
        try {
            rows(writing);
            writing.finish();
        } catch (EJBAccessException | Refusal notYours) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (UncheckedIOException readerIsGone) {
            throw readerIsGone.getCause();
        }
    }

    /** Begins with the first row: until then the answer may still be a refusal. */
    private final class Writing implements Consumer<List<Object>> {

        private final HttpServletResponse response;
        private final boolean workbook;
        private Sheet sheet;

        Writing(HttpServletResponse response, boolean workbook) {
            this.response = response;
            this.workbook = workbook;
        }

        @Override
        public void accept(List<Object> row) {
            try {
                begun().line(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void finish() throws IOException {
            begun().finish();
        }

        private Sheet begun() throws IOException {
            if (sheet == null) {
                String ending = workbook ? ".xlsx" : ".csv";
                response.setHeader("Content-Disposition", "attachment; filename=\"" + name() + ending + "\"");
                sheet = workbook ? workbook() : new CsvSheet(response);
                sheet.line(List.copyOf(head()));
            }
            return sheet;
        }

        private Sheet workbook() throws IOException {
            response.setContentType(WORKBOOK);
            return new XlsxSheet(response.getOutputStream(), name());
        }
    }
}
