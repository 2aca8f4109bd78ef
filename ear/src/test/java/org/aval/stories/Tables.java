package org.aval.stories;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** In the server: the portal's own datasource, in the transaction of the test. */
final class Tables {

    private Tables() {}

    static Connection connection() throws SQLException {
        try {
            DataSource source = InitialContext.doLookup("java:jboss/datasources/AvalDS");
            return source.getConnection();
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    static int change(String sql, Object... values) {
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static Set<String> column(String sql, Object... values) {
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            Set<String> found = new LinkedHashSet<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static String value(String sql, Object... values) {
        return column(sql, values).iterator().next();
    }

    static UUID id(String sql, Object... values) {
        return UUID.fromString(value(sql, values));
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }
}
