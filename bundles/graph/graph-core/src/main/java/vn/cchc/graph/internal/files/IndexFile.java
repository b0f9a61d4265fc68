package vn.cchc.graph.internal.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;

/**
 * A file that says what else in its folder is in use. After a crash it is the old or the new one.
 */
public record IndexFile(Path file) {

    /** Empty when there is none. */
    public Properties read() throws IOException {
        var index = new Properties();
        if (Files.isRegularFile(file)) {
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                index.load(in);
            }
        }
        return index;
    }

    /** Written beside, forced to the disk, moved into place. */
    public void write(Properties index) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        try (var out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            index.store(out, null);
        }
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
