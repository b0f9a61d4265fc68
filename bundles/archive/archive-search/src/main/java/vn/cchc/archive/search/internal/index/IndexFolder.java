package vn.cchc.archive.search.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import vn.cchc.archive.search.SearchIndex.Opening;

/** A folder with an index: opened only when every file in it is as it was written. */
public final class IndexFolder {
    private final Path folder;

    public IndexFolder(Path folder) {
        this.folder = folder;
    }

    /** Reads all files once, which takes about as long as copying them. */
    public Opening open() {
        Directory files = files();
        try {
            check(files);
            return new Opening.Opened(LuceneIndex.in(files));
        } catch (LockObtainFailedException e) {
            close(files);
            return new Opening.InUse(e.getMessage());
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            // Lucene's readers meet damaged numbers with any of these.
            close(files);
            return new Opening.Unusable(reason(e));
        } catch (IndexOutOfBoundsException | ArithmeticException | NullPointerException e) {
            close(files);
            return new Opening.Unusable(reason(e));
        }
    }

    /** Deletes its files. */
    public void discard() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Directory files() {
        try {
            Files.createDirectories(folder);
            return FSDirectory.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Directory files) throws IOException {
        if (!DirectoryReader.indexExists(files)) {
            requireNothing(files);
            return;
        }
        try (var reader = DirectoryReader.open(files)) {
            IndexFormat.require(reader.getIndexCommit().getUserData());
            for (var leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    /** Segments without the file that lists them are what is left of an index. */
    private static void requireNothing(Directory files) throws IOException {
        for (String name : files.listAll()) {
            if (name.startsWith("_")) {
                throw new IOException("The list of segments is missing beside " + name);
            }
        }
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    private static void close(Directory files) {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
