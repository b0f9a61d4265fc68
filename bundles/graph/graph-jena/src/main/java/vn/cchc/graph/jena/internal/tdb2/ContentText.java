package vn.cchc.graph.jena.internal.tdb2;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.cchc.graph.jena.internal.data.TermText;
import vn.cchc.model.Fingerprint;

/**
 * The text whose fingerprint is the content of a build, the same as that of a build in memory:
 * sorted lines of N-Triples, then those of each named graph as N-Quads. Here a line begins with the
 * graph, and that of all has none, because nothing sorts before the space.
 */
final class ContentText {
    private static final byte[] END = {' ', '.', '\n'};

    private final SortedLines lines;

    /**
     * @param characters how many may be in memory
     */
    ContentText(Path folder, long characters) {
        this.lines = new SortedLines(folder, characters);
    }

    void add(Node graph, Triple triple) {
        String line =
                ' '
                        + TermText.of(triple.getSubject())
                        + ' '
                        + TermText.of(triple.getPredicate())
                        + ' '
                        + TermText.of(triple.getObject());
        lines.add(line);
        lines.add(TermText.of(graph) + line);
    }

    /**
     * @param statements each counted once however many graphs have it
     */
    record Content(Fingerprint fingerprint, long statements) {}

    Content content() throws IOException {
        MessageDigest digest = Fingerprint.digest();
        long[] statements = {0};
        lines.forEach(
                line -> {
                    int graph = line.charAt(0) == ' ' ? 0 : line.indexOf(' ');
                    statements[0] += graph == 0 ? 1 : 0;
                    digest.update(line.substring(graph + 1).getBytes(StandardCharsets.UTF_8));
                    if (graph > 0) {
                        digest.update((byte) ' ');
                        digest.update(line.substring(0, graph).getBytes(StandardCharsets.UTF_8));
                    }
                    digest.update(END);
                });
        return new Content(Fingerprint.of(digest), statements[0]);
    }
}
