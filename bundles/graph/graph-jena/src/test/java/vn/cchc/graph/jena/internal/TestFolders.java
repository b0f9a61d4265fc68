package vn.cchc.graph.jena.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.graph.jena.internal.tdb2.Tdb2Store;

/** Stores in folders of their own below {@code target}. */
public final class TestFolders {
    private TestFolders() {}

    public static Tdb2Store tdb2() {
        try {
            Path all = Files.createDirectories(Path.of("target", "stores"));
            return new Tdb2Store(Files.createTempDirectory(all, "tdb2"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
