package vn.cchc.persistence.sql;

/** A change log that cannot be read or a change set that cannot be run. */
public final class FailedMigration extends Exception {
    private static final long serialVersionUID = 1;

    FailedMigration(Exception cause) {
        super(innermost(cause), cause);
    }

    /** Liquibase wraps the same sentence many times; the innermost one is what a person needs. */
    private static String innermost(Throwable error) {
        Throwable deepest = error;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
    }
}
