package vn.cchc.graph.jena.internal.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.RiotException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.jena.internal.running.Querying;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;

/** Makes and opens builds that live in memory. */
public final class MemoryBuilds implements BuildFactory {
    private static final Logger LOG = LoggerFactory.getLogger(MemoryBuilds.class);

    private final Querying querying;

    public MemoryBuilds(Querying querying) {
        this.querying = querying;
    }

    @Override
    public Draft draft() {
        return new MemoryDraft(querying);
    }

    @Override
    public Optional<Build> open(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var graph = new GraphMem2Fast();
            SortedTriples.read(file, graph);
            return Optional.of(new MemoryBuild(graph, querying));
        } catch (IOException | RuntimeIOException | RiotException e) {
            LOG.warn("The saved graph {} cannot be read: {}", file, e.toString());
            return Optional.empty();
        }
    }
}
