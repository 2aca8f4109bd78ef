package org.aval.service.accounts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.CsvRow;

/** Where each column stands in a file of accounts, by its heading: the order is the sender's. */
final class AccountImportHead {

    private final Map<AccountImportColumn, Integer> places = new EnumMap<>(AccountImportColumn.class);
    private final List<String> unknown = new ArrayList<>();
    private final List<AccountImportColumn> twice = new ArrayList<>();
    private final int width;

    /** Reads the headings. @throws Refusal when one is unknown or stands twice, or one that is needed is missing */
    AccountImportHead(CsvRow heading) {
        width = heading.cells().size();
        for (int place = 0; place < width; place++) {
            place(heading.cells().get(place).strip(), place);
        }
        List<AccountImportColumn> missing = Arrays.stream(AccountImportColumn.values())
                .filter(column -> column.isRequired() && !places.containsKey(column))
                .toList();
        Verdict.unless(!unknown.isEmpty(), "accounts.import.unknownColumns", String.join(", ", unknown))
                .and(() -> Verdict.unless(!twice.isEmpty(), "accounts.import.columnsTwice", twice))
                .and(() -> Verdict.unless(!missing.isEmpty(), "accounts.import.missingColumns", missing))
                .orRefuse();
    }

    private void place(String told, int place) {
        AccountImportColumn column = AccountImportColumn.of(told).orElse(null);
        if (column == null) {
            unknown.add(told.isEmpty() ? "—" : told);
        } else if (places.putIfAbsent(column, place) != null) {
            twice.add(column);
        }
    }

    /** How many cells a row has at most. */
    int width() {
        return width;
    }

    /** What stands in a column of a row; nothing where the file has no such column, or the row ends before. */
    String cell(CsvRow row, AccountImportColumn column) {
        int place = places.getOrDefault(column, Integer.MAX_VALUE);
        return place < row.cells().size() ? row.cells().get(place).strip() : "";
    }
}
