package vn.cchc.graph.jena.internal.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.jena.internal.data.BuildStore;
import vn.cchc.graph.jena.internal.outside.OutsideReader;
import vn.cchc.graph.jena.internal.running.Querying;
import vn.cchc.graph.jena.internal.worker.QueryWorkers;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.graph.store.OutsideFile;
import vn.cchc.model.Verdict;

/** Makes and opens builds kept on this machine. */
public final class KeptBuilds implements BuildFactory {
    private static final Logger LOG = LoggerFactory.getLogger(KeptBuilds.class);

    private final BuildStore store;
    private final Querying querying;
    private final Optional<QueryWorkers> workers;

    public KeptBuilds(BuildStore store, Querying querying, Optional<QueryWorkers> workers) {
        this.store = store;
        this.querying = querying;
        this.workers = workers;
    }

    @Override
    public Draft draft() {
        return new KeptDraft(store.begin(), data -> new KeptBuild(data, querying, workers));
    }

    @Override
    public Verdict<OutsideFile.Contents> examine(OutsideFile file) {
        return new OutsideReader().read(file, (graph, statement) -> {});
    }

    @Override
    public Optional<Build> open(Path place) {
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        try {
            var build = new KeptBuild(store.open(place), querying, workers);
            build.foundIn(place.toAbsolutePath());
            return Optional.of(build);
        } catch (IOException e) {
            LOG.warn("The saved graph {} cannot be read: {}", place, e.toString());
            return Optional.empty();
        }
    }
}
