package vn.cchc.web.internal.parts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part on the disk; closing it throws it away. */
public record SpooledFile(Path path) implements AutoCloseable {

    /**
     * @param kind what it is of; its name begins with it and tells nothing else
     */
    public static SpooledFile create(String kind) throws IOException {
        return new SpooledFile(Files.createTempFile("cchc-" + kind + "-", ".part"));
    }

    public OutputStream out() throws IOException {
        return Files.newOutputStream(path);
    }

    public InputStream in() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
