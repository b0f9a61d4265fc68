package vn.cchc.archive.internal.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.model.Fingerprint;

/** A file that has arrived whole and is not kept yet. Closing it throws it away. */
public record StagedFile(Path file, Fingerprint content, long size) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
