package vn.cchc.archive.extraction.internal.reading;

/** Enough of a file was read; what there is stays. */
final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LimitReached() {
        super("Limit reached", null, false, false);
    }
}
