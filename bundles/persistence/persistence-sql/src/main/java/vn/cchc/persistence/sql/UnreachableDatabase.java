package vn.cchc.persistence.sql;

import java.sql.SQLException;

/** The database gave no connection. */
public final class UnreachableDatabase extends Exception {
    private static final long serialVersionUID = 1;

    UnreachableDatabase(SQLException cause) {
        super(Reason.of(cause), cause);
    }
}
