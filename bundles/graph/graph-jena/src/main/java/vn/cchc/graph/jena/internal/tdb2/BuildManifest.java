package vn.cchc.graph.jena.internal.tdb2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.cchc.graph.jena.internal.data.DamagedBuild;
import vn.cchc.model.Fingerprint;

/**
 * What a build in a folder is and what its files must be: {@code build.properties}.
 *
 * @param files length and SHA-256 of each, by its path in the folder
 */
record BuildManifest(
        Fingerprint content, long statements, List<String> graphs, Map<String, String> files) {
    private static final String NAME = "build.properties";
    private static final String FORMAT = "tdb2-2";
    private static final String FILE = "file.";

    /** Of all the other lines, so that one that is changed is not believed either. */
    private static final String SUM = "sum";

    private static final int BLOCK = 1 << 20;

    /** Of the files as they are, each forced to the disk. */
    static BuildManifest of(Path folder, Fingerprint content, long statements, List<String> graphs)
            throws IOException {
        var files = new TreeMap<String, String>();
        try (var found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.equals(NAME)) {
                    files.put(name, sum(file, true));
                }
            }
        }
        return new BuildManifest(content, statements, graphs, files);
    }

    private static String sum(Path file, boolean force) throws IOException {
        MessageDigest digest = Fingerprint.digest();
        var block = ByteBuffer.allocate(BLOCK);
        try (var channel =
                FileChannel.open(
                        file,
                        force
                                ? new StandardOpenOption[] {
                                    StandardOpenOption.READ, StandardOpenOption.WRITE
                                }
                                : new StandardOpenOption[] {StandardOpenOption.READ})) {
            if (force) {
                channel.force(true);
            }
            while (channel.read(block.clear()) >= 0) {
                digest.update(block.flip());
            }
            return channel.size() + " " + Fingerprint.of(digest).sha256();
        }
    }

    void write(Path folder) throws IOException {
        var lines = new Properties();
        lines.setProperty("format", FORMAT);
        lines.setProperty("content", content.sha256());
        lines.setProperty("statements", Long.toString(statements));
        for (int graph = 0; graph < graphs.size(); graph++) {
            lines.setProperty("graph." + graph, graphs.get(graph));
        }
        files.forEach((name, sum) -> lines.setProperty(FILE + name, sum));
        lines.setProperty(SUM, sum(lines));
        Path file = folder.resolve(NAME);
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            lines.store(out, null);
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static BuildManifest read(Path folder) throws IOException {
        var lines = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve(NAME), StandardCharsets.UTF_8)) {
            lines.load(in);
            if (!FORMAT.equals(lines.getProperty("format"))) {
                throw new DamagedBuild("of another format");
            }
            if (!sum(lines).equals(lines.getProperty(SUM))) {
                throw new DamagedBuild("its " + NAME + " is not as it was written");
            }
            var graphs = new java.util.ArrayList<String>();
            while (lines.containsKey("graph." + graphs.size())) {
                graphs.add(lines.getProperty("graph." + graphs.size()));
            }
            return new BuildManifest(
                    new Fingerprint(lines.getProperty("content", "")),
                    Long.parseLong(lines.getProperty("statements", "")),
                    graphs,
                    files(lines));
        } catch (IllegalArgumentException e) {
            throw new DamagedBuild("its " + NAME + " cannot be read");
        }
    }

    private static String sum(Properties lines) {
        MessageDigest digest = Fingerprint.digest();
        for (String key : new TreeSet<>(lines.stringPropertyNames())) {
            if (!key.equals(SUM)) {
                String line = key + "=" + lines.getProperty(key) + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return Fingerprint.of(digest).sha256();
    }

    private static Map<String, String> files(Properties lines) {
        var files = new TreeMap<String, String>();
        for (String key : lines.stringPropertyNames()) {
            if (key.startsWith(FILE)) {
                files.put(key.substring(FILE.length()), lines.getProperty(key));
            }
        }
        return files;
    }

    /** Nothing of a folder in which one bit is not as it was is believed. */
    void check(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path) || !file.getValue().equals(sum(path, false))) {
                throw new DamagedBuild(file.getKey() + " is not as it was written");
            }
        }
    }
}
