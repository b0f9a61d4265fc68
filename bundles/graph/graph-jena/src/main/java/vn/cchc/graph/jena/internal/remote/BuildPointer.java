package vn.cchc.graph.jena.internal.remote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cchc.graph.jena.internal.data.DamagedBuild;
import vn.cchc.model.Fingerprint;

/**
 * What this server knows of a build in the remote store, in a small file.
 *
 * @param sizes statements of each graph by its name
 */
public record BuildPointer(Fingerprint content, long statements, SortedMap<String, Long> sizes) {
    private static final String FORMAT = "remote-1";

    void write(Path file) throws IOException {
        var lines = new ArrayList<>(List.of(FORMAT, content.sha256(), Long.toString(statements)));
        sizes.forEach((graph, size) -> lines.add(size + " " + graph));
        lines.add(sum(lines));
        Files.write(file, lines);
    }

    private static String sum(List<String> lines) {
        return Fingerprint.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)).sha256();
    }

    static BuildPointer read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int last = lines.size() - 1;
        if (last < 3 || !lines.get(last).equals(sum(lines.subList(0, last)))) {
            throw new DamagedBuild("is not as it was written");
        }
        if (!lines.get(0).equals(FORMAT)) {
            throw new DamagedBuild("of another format");
        }
        return new BuildPointer(
                new Fingerprint(lines.get(1)),
                Long.parseLong(lines.get(2)),
                sizes(lines.subList(3, last)));
    }

    private static SortedMap<String, Long> sizes(List<String> lines) {
        var sizes = new TreeMap<String, Long>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            sizes.put(line.substring(space + 1), Long.parseLong(line.substring(0, space)));
        }
        return sizes;
    }

    /** Their names in order. */
    public List<String> graphs() {
        return List.copyOf(sizes.keySet());
    }
}
