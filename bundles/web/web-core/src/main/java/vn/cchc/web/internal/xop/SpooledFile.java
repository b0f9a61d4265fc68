package vn.cchc.web.internal.xop;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a package on the disk; closing it throws it away. */
record SpooledFile(Path path) implements AutoCloseable {

    static SpooledFile create() throws IOException {
        return new SpooledFile(Files.createTempFile("cchc-package-", ".part"));
    }

    OutputStream out() throws IOException {
        return Files.newOutputStream(path);
    }

    InputStream in() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
