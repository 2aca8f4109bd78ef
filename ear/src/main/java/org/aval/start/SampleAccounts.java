package org.aval.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The accounts of the sample institution, as the portal wrote them into its database. */
final class SampleAccounts {

    private static final String QUERY =
            "select staff_no, name, roles, password, note from sample_account order by staff_no";
    private static final List<String> HEADINGS = List.of("number", "name", "roles", "password", "note");

    private SampleAccounts() {}

    /** A table to print, one line an account; empty when there is no sample. */
    static List<String> table(DatabaseAccess database) {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                return List.of();
            }
            List<List<String>> rows = rows(statement);
            return rows.isEmpty() ? List.of() : aligned(rows);
        } catch (SQLException e) {
            return List.of("The sample accounts cannot be read: " + e.getMessage() + ".");
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("select to_regclass('sample_account') is not null")) {
            return result.next() && result.getBoolean(1);
        }
    }

    private static List<List<String>> rows(Statement statement) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(QUERY)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= HEADINGS.size(); column++) {
                    String value = result.getString(column);
                    row.add(value == null ? "" : value);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Each column as wide as its longest value. */
    static List<String> aligned(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEADINGS));
        all.addAll(rows);
        return all.stream().map(row -> line(row, all)).toList();
    }

    private static String line(List<String> row, List<List<String>> all) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            int place = column;
            int width = all.stream()
                    .mapToInt(other -> other.get(place).length())
                    .max()
                    .orElse(0);
            line.append(row.get(column))
                    .append(" ".repeat(width - row.get(column).length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
