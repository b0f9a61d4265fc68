package vn.cchc.persistence.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** An empty Derby database in memory, gone when closed. */
final class InMemoryDerby implements AutoCloseable {
    private final String name = "memory:" + UUID.randomUUID();
    final EmbeddedDataSource source = new EmbeddedDataSource();

    InMemoryDerby() {
        source.setDatabaseName(name);
        source.setCreateDatabase("create");
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row as text. */
    String ask(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    void run(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        var drop = new EmbeddedDataSource();
        drop.setDatabaseName(name);
        drop.setConnectionAttributes("drop=true");
        try {
            drop.getConnection().close();
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) { // what Derby says when it has dropped it
                throw new IllegalStateException(e);
            }
        }
    }
}
