package vn.cchc.archive.internal.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.cchc.model.Problem;

/** Where the files of a list lie. Names have slashes between folders and are never a way out. */
sealed interface FileSource extends AutoCloseable permits FolderFiles, ZippedFiles {
    int MOST_FILES = 20_000;

    static FileSource open(Path path) throws IOException {
        return Files.isDirectory(path) ? FolderFiles.of(path) : ZippedFiles.of(path);
    }

    Set<String> names();

    /** What is wrong with it as a whole, whatever the list says; nothing is read yet. */
    List<Problem> problems();

    /**
     * The file, up to the limits; longer ones end with {@link TooMuch}.
     *
     * @throws IOException when it cannot be read
     */
    InputStream open(String name) throws IOException;

    @Override
    void close() throws IOException;

    /** A file that goes on beyond a limit, whatever was said of it. */
    final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        TooMuch(String name) {
            super(name);
        }
    }
}
