package vn.cchc.graph.internal.outside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.internal.files.IndexFile;
import vn.cchc.model.Fingerprint;

/**
 * The files of others on the disk: each once, named by its content, and an index that says which
 * are in use. The index is written beside, forced to the disk and moved into place, so after a
 * crash there are the files of before or those of after. Unlike the builds this folder cannot be
 * made again: it belongs into a backup.
 */
final class OutsideFolder {
    private static final Logger LOG = LoggerFactory.getLogger(OutsideFolder.class);
    private static final String INDEX = "outside.properties";
    private static final String SUFFIX = ".rdf-file";

    private final Path folder;

    OutsideFolder(Path folder) {
        this.folder = folder;
    }

    /** A file on its way in. */
    record Arrived(Path file, Fingerprint content, long bytes) {}

    /** Copies a file in, so that nobody can change it after it was examined. */
    Arrived take(InputStream in) throws IOException {
        Files.createDirectories(folder);
        Path copy = Files.createTempFile(folder, "arriving", ".tmp");
        MessageDigest digest = Fingerprint.digest();
        try (in;
                var out = new DigestOutputStream(Files.newOutputStream(copy), digest)) {
            in.transferTo(out);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        return new Arrived(copy, Fingerprint.of(digest), Files.size(copy));
    }

    /** From now on the file is there for good, until no entry names it. */
    void keep(Arrived arrived) throws IOException {
        try (var channel = FileChannel.open(arrived.file(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(arrived.file(), file(arrived.content()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** A copy that is not wanted; what cannot be deleted now is cleared at the next start. */
    void discard(Arrived arrived) {
        try {
            Files.deleteIfExists(arrived.file());
        } catch (IOException e) {
            LOG.warn("{} stays: {}", arrived.file(), e.toString());
        }
    }

    Path file(Fingerprint content) {
        return folder.resolve(content.sha256() + SUFFIX);
    }

    /** Whether the file is there and as it was when it was added. */
    boolean isWhole(OutsideEntry entry) {
        Path file = file(entry.content());
        try (var in = Files.newInputStream(file)) {
            MessageDigest digest = Fingerprint.digest();
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return Fingerprint.of(digest).equals(entry.content());
        } catch (IOException e) {
            return false;
        }
    }

    List<OutsideEntry> entries() throws IOException {
        Properties index = new IndexFile(folder.resolve(INDEX)).read();
        var entries = new ArrayList<OutsideEntry>();
        for (int i = 1; index.containsKey(i + ".graph"); i++) {
            entries.add(entry(index, i + "."));
        }
        return List.copyOf(entries);
    }

    private static OutsideEntry entry(Properties index, String at) {
        return new OutsideEntry(
                index.getProperty(at + "graph"),
                index.getProperty(at + "name"),
                new Fingerprint(index.getProperty(at + "content")),
                Long.parseLong(index.getProperty(at + "bytes")),
                Long.parseLong(index.getProperty(at + "statements")),
                Instant.parse(index.getProperty(at + "addedAt")),
                index.getProperty(at + "addedBy"));
    }

    /** These are in use now, and no others. */
    void use(List<OutsideEntry> entries) throws IOException {
        var index = new Properties();
        int i = 0;
        for (var entry : entries) {
            String at = ++i + ".";
            index.setProperty(at + "graph", entry.graph());
            index.setProperty(at + "name", entry.name());
            index.setProperty(at + "content", entry.content().sha256());
            index.setProperty(at + "bytes", String.valueOf(entry.bytes()));
            index.setProperty(at + "statements", String.valueOf(entry.statements()));
            index.setProperty(at + "addedAt", entry.addedAt().toString());
            index.setProperty(at + "addedBy", entry.addedBy());
        }
        new IndexFile(folder.resolve(INDEX)).write(index);
    }

    /** Deletes what no entry names, and what was on its way when the server ended. */
    void clear(List<OutsideEntry> entries) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<Path> used =
                entries.stream().map(entry -> file(entry.content())).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".tmp") || name.endsWith(SUFFIX) && !used.contains(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
