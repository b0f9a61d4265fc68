package vn.cchc.archive.internal.contents;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Where files lie while they are written. */
record Incoming(Path folder, InstantSource clock) {
    /** Other servers may be writing here too: who still writes has written within this time. */
    private static final Duration STILL_WRITTEN = Duration.ofHours(1);

    Path resolve(String name) {
        return folder.resolve(name);
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    void removeLeftovers() throws IOException {
        Instant limit = clock.instant().minus(STILL_WRITTEN);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder)) {
            for (Path part : parts) {
                removeIfOlder(part, limit);
            }
        }
    }

    private static void removeIfOlder(Path part, Instant limit) throws IOException {
        try {
            if (Files.getLastModifiedTime(part).toInstant().isBefore(limit)) {
                Files.deleteIfExists(part);
            }
        } catch (NoSuchFileException e) {
            // became content, or another server was quicker
        }
    }
}
