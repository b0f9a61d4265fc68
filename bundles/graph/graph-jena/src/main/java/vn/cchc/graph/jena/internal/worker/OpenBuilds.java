package vn.cchc.graph.jena.internal.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.graph.jena.internal.frozen.FrozenDataset;

/**
 * The builds a worker has in memory: the newest and the one before, for queries that began with it.
 */
final class OpenBuilds {
    private static final int KEPT = 2;

    private final Map<Path, FrozenDataset> open = new LinkedHashMap<>();

    /**
     * @throws vn.cchc.model.Refusal UNAVAILABLE when the file is gone
     */
    synchronized FrozenDataset open(Path file) throws IOException {
        var known = open.get(file);
        if (known != null) {
            return known;
        }
        if (!Files.isRegularFile(file)) {
            throw QueryProblems.gone();
        }
        var read = FrozenDataset.read(file);
        open.put(file, read);
        while (open.size() > KEPT) {
            open.remove(open.keySet().iterator().next());
        }
        return read;
    }
}
