package vn.cchc.persistence.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Lets one node migrate at a time. PostgreSQL forgets the lock when the connection ends, so a node
 * that dies leaves nothing behind. Embedded Derby belongs to one node anyway.
 */
final class NodeLock implements AutoCloseable {
    /** The letters CCHC as a number. */
    private static final long KEY = 0x43434843L;

    private final Connection connection;
    private final boolean held;

    private NodeLock(Connection connection, boolean held) {
        this.connection = connection;
        this.held = held;
    }

    /** Waits until no other node migrates. */
    static NodeLock take(Connection connection, String database) throws SQLException {
        return switch (database) {
            case "derby" -> new NodeLock(connection, false);
            case "postgresql" -> {
                execute(connection, "select pg_advisory_lock(" + KEY + ")");
                yield new NodeLock(connection, true);
            }
            default ->
                    throw new SQLException("Only Derby and PostgreSQL are known, not " + database);
        };
    }

    @Override
    public void close() throws SQLException {
        if (held && !connection.isClosed()) {
            connection.rollback();
            execute(connection, "select pg_advisory_unlock(" + KEY + ")");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
