package vn.cchc.web.internal.failures;

import java.io.IOException;

/** A body that goes on after the limit. */
public final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    private final long limit;

    public TooLarge(long limit) {
        super("More than " + limit + " bytes");
        this.limit = limit;
    }

    /** Bytes that would have been read. */
    public long limit() {
        return limit;
    }
}
