package vn.cchc.archive.search.internal.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Marks each commit with the way in which documents are indexed, which later versions change. */
final class IndexFormat {
    private static final String KEY = "vn.cchc.archive.search.format";
    private static final String NOW = "3";

    private IndexFormat() {}

    static Map<String, String> mark(Map<String, String> about) {
        var marked = new HashMap<>(about);
        marked.put(KEY, NOW);
        return marked;
    }

    static Map<String, String> withoutMark(Map<String, String> marked) {
        var about = new HashMap<>(marked);
        about.remove(KEY);
        return Map.copyOf(about);
    }

    static void require(Map<String, String> marked) throws IOException {
        String format = marked.get(KEY);
        if (!NOW.equals(format)) {
            throw new IOException("Indexed in format " + format + ", needed is " + NOW);
        }
    }
}
