package org.aval.service.house;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/**
 * A database as one role reaches it. Its institution_day() follows the test's clock: whoever takes a connection tells
 * it the time. Connections that are given back are used again.
 */
final class ClockedDatabase implements AutoCloseable {

    private final DataSource source;
    private final TestClock clock;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    ClockedDatabase(DataSource source, TestClock clock) {
        this.source = source;
        this.clock = clock;
    }

    Connection take() throws SQLException {
        Connection known = idle.poll();
        Connection connection = known == null ? source.getConnection() : known;
        try (Statement statement = connection.createStatement()) {
            statement.execute("set test.clock = '" + clock.instant() + "'");
        }
        return connection;
    }

    void giveBack(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.setAutoCommit(true);
            idle.add(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }
}
