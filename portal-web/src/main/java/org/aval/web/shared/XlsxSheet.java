package org.aval.web.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of one sheet: texts are texts whatever they begin with, numbers are numbers, days and moments are dates. It
 * leaves while it is written: some hundred lines stand in memory, however many there are.
 */
final class XlsxSheet implements Sheet {

    private static final int HELD = 500;
    private static final double WIDE = 24;
    private static final int LONGEST_NAME = 31;

    private final Workbook book;
    private final Worksheet sheet;
    private int next;

    XlsxSheet(OutputStream to, String name) {
        this.book = new Workbook(to, "Aval", "1.0");
        this.sheet = book.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        sheet.freezePane(0, 1);
    }

    @Override
    public void line(List<Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (next == 0) {
                sheet.width(column, WIDE);
                sheet.style(0, column).bold().set();
            }
            write(column, cells.get(column));
        }
        next++;
        if (next % HELD == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(next, column, day);
            sheet.style(next, column).format("yyyy-mm-dd").set();
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(next, column, moment);
            sheet.style(next, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value instanceof Number number) {
            sheet.value(next, column, number);
        } else if (value != null) {
            sheet.inlineString(next, column, value.toString());
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        book.finish();
    }
}
