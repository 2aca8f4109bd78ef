package org.aval.service.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aval.domain.people.PersonStatus;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row: each as its column wants it, with a problem where it is not. */
class ImportCells {

    private final LocalDate today;

    ImportCells(LocalDate today) {
        this.today = today;
    }

    /** A row as it was understood: the text of each column as the tables hold it, and what is wrong. */
    record Row(int line, Map<ImportColumn, String> cells, List<ImportProblem> problems) {

        @Nullable
        String cell(ImportColumn column) {
            return cells.get(column);
        }

        private void refuse(ImportColumn column, ImportReason reason, String told) {
            problems.add(ImportProblem.of(line, column, reason, told));
        }
    }

    /** The row of these cells under these headings. */
    Row row(int line, List<@Nullable ImportColumn> heads, List<String> cells) {
        Row row = new Row(line, new EnumMap<>(ImportColumn.class), new ArrayList<>());
        for (int i = 0; i < Math.min(heads.size(), cells.size()); i++) {
            ImportColumn column = heads.get(i);
            if (column != null) {
                read(row, column, cells.get(i).strip());
            }
        }
        if (cells.size() != heads.size()) {
            row.problems().clear();
            row.refuse(ImportColumn.STAFF_NO, ImportReason.OTHER_NUMBER_OF_CELLS, String.join(" ", cells));
            return row;
        }
        days(row);
        String number = row.cell(ImportColumn.STAFF_NO);
        if (number != null && number.equals(row.cell(ImportColumn.MANAGER))) {
            row.refuse(ImportColumn.MANAGER, ImportReason.MANAGES_SELF, number);
        }
        return row;
    }

    private static void read(Row row, ImportColumn column, String text) {
        if (text.isEmpty()) {
            if (column.isFilled()) {
                row.refuse(column, ImportReason.MISSING, "");
            }
            return;
        }
        ImportCell cell = ImportCell.of(column);
        String value = text.length() > cell.longest() ? null : cell.read(text);
        if (value != null) {
            row.cells().put(column, value);
        } else {
            row.refuse(column, text.length() > cell.longest() ? ImportReason.TOO_LONG : cell.reason(), text);
        }
    }

    private void days(Row row) {
        LocalDate start = day(row, ImportColumn.STARTS_ON);
        LocalDate end = day(row, ImportColumn.ENDS_ON);
        String status = row.cell(ImportColumn.STATUS);
        boolean left = PersonStatus.LEFT.name().equals(status);
        if (end == null) {
            return;
        }
        if (start != null && end.isBefore(start)) {
            row.refuse(ImportColumn.ENDS_ON, ImportReason.ENDS_BEFORE_START, end.toString());
        } else if (left && end.isAfter(today)) {
            row.refuse(ImportColumn.STATUS, ImportReason.LEAVES_LATER, end.toString());
        } else if (status != null && !left && end.isBefore(today)) {
            row.refuse(ImportColumn.STATUS, ImportReason.LEFT_ALREADY, end.toString());
        }
    }

    private static @Nullable LocalDate day(Row row, ImportColumn column) {
        String told = row.cell(column);
        return told == null ? null : LocalDate.parse(told);
    }
}
