package vn.cchc.persistence.sql;

/** Libraries wrap the same sentence many times; the innermost one is what a person needs. */
final class Reason {
    private Reason() {}

    static String of(Throwable error) {
        Throwable deepest = error;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
    }
}
