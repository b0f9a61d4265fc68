package vn.cchc.edition.internal.examination;

/** Places of the shape {@code file:line}. */
final class Place {
    private Place() {}

    /** The line of a place, as text. */
    static String line(String where) {
        return where.substring(where.lastIndexOf(':') + 1);
    }
}
