package vn.cchc.graph.jena.internal;

import java.nio.file.Path;
import java.util.Optional;
import vn.cchc.graph.jena.internal.data.BuildStore;
import vn.cchc.graph.jena.internal.keeping.KeptBuilds;
import vn.cchc.graph.jena.internal.running.Querying;
import vn.cchc.graph.jena.internal.worker.QueryWorkers;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.graph.store.OutsideFile;
import vn.cchc.graph.store.SeparateBuilds;
import vn.cchc.model.Verdict;

/** Builds on this machine, whatever the store of the others is, with workers of their own. */
final class SeparateFactory implements SeparateBuilds.Opened {
    private final BuildFactory builds;
    private final Optional<QueryWorkers> workers;

    SeparateFactory(Limits limits, BuildStore store, Optional<QueryWorkers> workers) {
        this.workers = workers;
        this.builds = new KeptBuilds(store, Querying.within(limits), workers);
    }

    @Override
    public Draft draft() {
        return builds.draft();
    }

    @Override
    public Optional<Build> open(Path file) {
        return builds.open(file);
    }

    @Override
    public Verdict<OutsideFile.Contents> examine(OutsideFile file) {
        return builds.examine(file);
    }

    @Override
    public void close() {
        workers.ifPresent(QueryWorkers::close);
    }
}
