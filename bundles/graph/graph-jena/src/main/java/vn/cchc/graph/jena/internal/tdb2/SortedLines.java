package vn.cchc.graph.jena.internal.tdb2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Lines sorted by their characters, each told once, however many there are: what does not fit into
 * memory waits in files. Lines of N-Triples have no line break in them.
 */
final class SortedLines {
    private final Path folder;
    private final long most;
    private final List<Path> runs = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private long characters;

    /**
     * @param most characters in memory
     */
    SortedLines(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    void add(String line) {
        lines.add(line);
        characters += line.length();
        if (characters > most) {
            spill();
        }
    }

    private void spill() {
        Path run = folder.resolve("run-" + runs.size());
        try (var out = Files.newBufferedWriter(run, StandardCharsets.UTF_8)) {
            String before = null;
            for (String line : sorted()) {
                if (!line.equals(before)) {
                    out.write(line);
                    out.write('\n');
                }
                before = line;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        runs.add(run);
    }

    /** Those in memory, which then are no longer. */
    private String[] sorted() {
        String[] all = lines.toArray(String[]::new);
        lines = new ArrayList<>();
        characters = 0;
        Arrays.sort(all);
        return all;
    }

    /** Tells them, once, and deletes the files. */
    void forEach(Consumer<String> line) throws IOException {
        var readers = new ArrayList<BufferedReader>();
        try {
            var next = new PriorityQueue<Source>(Comparator.comparing(source -> source.line));
            for (Path run : runs) {
                var reader = Files.newBufferedReader(run, StandardCharsets.UTF_8);
                readers.add(reader);
                next.add(new Source(reader.readLine(), reader::readLine));
            }
            var rest = Arrays.asList(sorted()).iterator();
            if (rest.hasNext()) {
                next.add(new Source(rest.next(), () -> rest.hasNext() ? rest.next() : null));
            }
            merge(next, line);
        } finally {
            for (var reader : readers) {
                reader.close();
            }
            for (Path run : runs) {
                Files.deleteIfExists(run);
            }
        }
    }

    private static void merge(PriorityQueue<Source> next, Consumer<String> out) throws IOException {
        String before = null;
        while (!next.isEmpty()) {
            var source = next.poll();
            if (!source.line.equals(before)) {
                out.accept(source.line);
            }
            before = source.line;
            source.line = source.following.next();
            if (source.line != null) {
                next.add(source);
            }
        }
    }

    private interface Following {
        /** The next line, or null. */
        String next() throws IOException;
    }

    private static final class Source {
        private final Following following;
        private String line;

        Source(String line, Following following) {
            this.line = line;
            this.following = following;
        }
    }
}
