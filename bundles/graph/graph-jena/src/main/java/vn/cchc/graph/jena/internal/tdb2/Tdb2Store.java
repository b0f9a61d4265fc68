package vn.cchc.graph.jena.internal.tdb2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.graph.jena.internal.data.BuildData;
import vn.cchc.graph.jena.internal.data.BuildMaker;
import vn.cchc.graph.jena.internal.data.BuildStore;
import vn.cchc.graph.jena.internal.data.Folders;

/** Builds on disk, each in one folder of TDB2 files, for graphs that do not fit into memory. */
public final class Tdb2Store implements BuildStore {
    private static final long MOST_CHARACTERS = 64 << 20;

    private final Path drafts;

    /**
     * @param drafts where builds are loaded; what an earlier start left there is deleted
     */
    public Tdb2Store(Path drafts) throws IOException {
        Folders.delete(drafts);
        this.drafts = Files.createDirectories(drafts);
    }

    /** Two bytes a character at most, so sorting takes an eighth of the heap. */
    private static long characters() {
        return Math.min(MOST_CHARACTERS, Runtime.getRuntime().maxMemory() / 16);
    }

    @Override
    public BuildMaker begin() {
        try {
            return new Tdb2Maker(Files.createTempDirectory(drafts, "draft"), characters());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public BuildData open(Path place) throws IOException {
        return Tdb2Dataset.checked(place);
    }
}
