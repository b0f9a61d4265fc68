package vn.cchc.campaign.internal.store;

import java.sql.SQLException;

/** What the first two characters of an SQL state say, on every database. */
final class SqlStates {
    private static final String CONSTRAINT = "23";
    private static final String LOST = "40";

    private SqlStates() {}

    /** A row with this key is there, or the transaction lost against another one. */
    static boolean lostAgainstAnother(Throwable thrown) {
        return thrown instanceof SQLException e
                && e.getSQLState() != null
                && (e.getSQLState().startsWith(CONSTRAINT) || e.getSQLState().startsWith(LOST));
    }
}
