package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;

/** A file that is encrypted. */
final class PasswordNeeded extends IOException {
    private static final long serialVersionUID = 1L;

    PasswordNeeded() {
        super("needs a password");
    }
}
