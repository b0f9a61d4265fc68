package vn.cchc.persistence.sql;

/** A change log that cannot be read or a change set that cannot be run. */
public final class FailedMigration extends Exception {
    private static final long serialVersionUID = 1;

    FailedMigration(Exception cause) {
        super(Reason.of(cause), cause);
    }
}
