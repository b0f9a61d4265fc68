package vn.cchc.persistence.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import javax.sql.DataSource;
import vn.cchc.persistence.ChangeFeed;

/** Keeps one row for each room. Whoever counts it up holds the row until the transaction ends. */
public final class RevisionTable implements ChangeFeed {
    /** The row that is locked before a room gets its first row. */
    private static final String DOOR = "-";

    private final DataSource dataSource;

    public RevisionTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public long advance(Connection transaction, String room) {
        if (room == null || !room.matches("[a-z][a-z0-9.-]{0,59}")) {
            throw new IllegalArgumentException("Not the name of a room: " + room);
        }
        try {
            if (!lock(transaction, room)) {
                open(transaction, room);
            }
            long next = read(transaction, room).orElseThrow() + 1;
            write(transaction, room, next);
            return next;
        } catch (SQLException e) {
            throw new IllegalStateException("The revision of " + room + " was not counted up", e);
        }
    }

    @Override
    public long revision(String room) {
        try (Connection connection = dataSource.getConnection()) {
            return read(connection, room).orElse(0);
        } catch (SQLException e) {
            throw new IllegalStateException("The revision of " + room + " was not read", e);
        }
    }

    /** A write that changes nothing takes the row lock on every database; false without a row. */
    private static boolean lock(Connection transaction, String room) throws SQLException {
        String sql = "update cchc_revision set room = room where room = ?";
        try (PreparedStatement statement = transaction.prepareStatement(sql)) {
            statement.setString(1, room);
            return statement.executeUpdate() == 1;
        }
    }

    private static void open(Connection transaction, String room) throws SQLException {
        if (!lock(transaction, DOOR)) {
            throw new SQLException("The table cchc_revision has lost its row '" + DOOR + "'");
        }
        if (lock(transaction, room)) {
            return; // somebody else added it while this transaction waited at the door
        }
        String sql = "insert into cchc_revision (room, revision) values (?, 0)";
        try (PreparedStatement statement = transaction.prepareStatement(sql)) {
            statement.setString(1, room);
            statement.executeUpdate();
        }
    }

    private static OptionalLong read(Connection connection, String room) throws SQLException {
        String sql = "select revision from cchc_revision where room = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, room);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    private static void write(Connection transaction, String room, long revision)
            throws SQLException {
        String sql = "update cchc_revision set revision = ? where room = ?";
        try (PreparedStatement statement = transaction.prepareStatement(sql)) {
            statement.setLong(1, revision);
            statement.setString(2, room);
            statement.executeUpdate();
        }
    }
}
