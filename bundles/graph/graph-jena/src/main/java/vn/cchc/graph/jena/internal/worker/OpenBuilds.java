package vn.cchc.graph.jena.internal.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.graph.jena.internal.data.BuildData;
import vn.cchc.graph.jena.internal.frozen.FrozenDataset;
import vn.cchc.graph.jena.internal.tdb2.Tdb2Dataset;

/**
 * The builds a worker has in memory: the newest and the one before, for queries that began with it.
 */
final class OpenBuilds {
    private static final int KEPT = 2;

    private final Map<Path, BuildData> open = new LinkedHashMap<>();

    /**
     * @throws vn.cchc.model.Refusal UNAVAILABLE when it is gone
     */
    synchronized BuildData open(Path file) throws IOException {
        var known = open.get(file);
        if (known != null) {
            return known;
        }
        if (!Files.exists(file)) {
            throw QueryProblems.gone();
        }
        var read = Files.isDirectory(file) ? Tdb2Dataset.trusted(file) : FrozenDataset.read(file);
        open.put(file, read);
        while (open.size() > KEPT) {
            open.remove(open.keySet().iterator().next()).close();
        }
        return read;
    }
}
