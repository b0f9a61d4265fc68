package vn.cchc.graph.jena.internal.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.jena.internal.frozen.FrozenDataset;
import vn.cchc.graph.jena.internal.outside.OutsideReader;
import vn.cchc.graph.jena.internal.running.Querying;
import vn.cchc.graph.jena.internal.worker.QueryWorkers;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.graph.store.OutsideFile;
import vn.cchc.model.Verdict;

/** Makes and opens builds kept as frozen graphs. */
public final class FrozenBuilds implements BuildFactory {
    private static final Logger LOG = LoggerFactory.getLogger(FrozenBuilds.class);

    private final Querying querying;
    private final Optional<QueryWorkers> workers;

    public FrozenBuilds(Querying querying, Optional<QueryWorkers> workers) {
        this.querying = querying;
        this.workers = workers;
    }

    @Override
    public Draft draft() {
        return new FrozenDraft(querying, workers);
    }

    @Override
    public Verdict<OutsideFile.Contents> examine(OutsideFile file) {
        return new OutsideReader().read(file, (graph, statement) -> {});
    }

    @Override
    public Optional<Build> open(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var build = new FrozenBuild(FrozenDataset.read(file), querying, workers);
            build.savedIn(file.toAbsolutePath());
            return Optional.of(build);
        } catch (IOException e) {
            LOG.warn("The saved graph {} cannot be read: {}", file, e.toString());
            return Optional.empty();
        }
    }
}
