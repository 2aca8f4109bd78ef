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

/**
 * In the server: the portal's own datasource, in the transaction of the test. What row security shows to one person only is
 * prepared as the portal's own rounds see it; whoever asks next says anew who they are.
 */
final class Tables {

    private static final String THE_PORTAL = "00000000-0000-0000-0000-000000000000";

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
            identify(connection, THE_PORTAL);
            int changed = statement.executeUpdate();
            identify(connection, "");
            return changed;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static Set<String> column(String sql, Object... values) {
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            identify(connection, THE_PORTAL);
            Set<String> found = new LinkedHashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            identify(connection, "");
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

    private static void identify(Connection connection, String person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config('aval.person', ?, true)")) {
            statement.setString(1, person);
            statement.execute();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }
}
