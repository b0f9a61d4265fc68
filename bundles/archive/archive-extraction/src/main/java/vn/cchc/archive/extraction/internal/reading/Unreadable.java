package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;

/** A file that is not read, with the reason in words for the log. */
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
        super(why);
    }
}
