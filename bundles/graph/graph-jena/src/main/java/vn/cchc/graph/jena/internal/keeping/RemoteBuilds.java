package vn.cchc.graph.jena.internal.keeping;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.shared.JenaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.jena.internal.data.BuildStore;
import vn.cchc.graph.jena.internal.outside.OutsideReader;
import vn.cchc.graph.jena.internal.remote.BuildPlace;
import vn.cchc.graph.jena.internal.remote.BuildPointer;
import vn.cchc.graph.jena.internal.remote.RemoteGraphs;
import vn.cchc.graph.jena.internal.remote.RemoteSettings;
import vn.cchc.graph.jena.internal.running.Querying;
import vn.cchc.graph.jena.internal.running.RemoteQuerying;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.graph.store.OutsideFile;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Verdict;

/**
 * Makes builds here, where they are checked, and keeps them in a remote store. Builds stand side by
 * side there under names of their own, so a new one is whole before anybody asks it.
 */
public final class RemoteBuilds implements BuildFactory {
    private static final Logger LOG = LoggerFactory.getLogger(RemoteBuilds.class);

    private final RemoteSettings settings;
    private final HttpClient client;
    private final BuildStore here;
    private final Querying querying;
    private final RemoteQuerying remotely;

    /** How many builds of this server have each content: graphs go with the last. */
    private final Map<Fingerprint, Integer> used = new HashMap<>();

    public RemoteBuilds(
            RemoteSettings settings, BuildStore here, Querying querying, RemoteQuerying remotely) {
        this.settings = settings;
        this.client = settings.client();
        this.here = here;
        this.querying = querying;
        this.remotely = remotely;
    }

    @Override
    public Draft draft() {
        return new KeptDraft(here.begin(), data -> new RemoteBuild(this, data));
    }

    @Override
    public Verdict<OutsideFile.Contents> examine(OutsideFile file) {
        return new OutsideReader().read(file, (graph, statement) -> {});
    }

    @Override
    public Optional<Build> open(Path place) {
        if (!Files.isDirectory(place)) {
            return Optional.empty();
        }
        try {
            return open(BuildPlace.read(place));
        } catch (IOException | JenaException | HttpException e) {
            LOG.warn("The remote build of {} cannot be opened: {}", place, e.toString());
            return Optional.empty();
        }
    }

    private Optional<Build> open(BuildPlace saved) {
        boolean complete = false;
        try {
            complete = graphs(saved.pointer()).complete();
        } finally {
            if (!complete) {
                saved.close();
            }
        }
        if (!complete) {
            LOG.warn("The build {} is not complete in the remote store", saved.pointer().content());
            return Optional.empty();
        }
        use(saved.pointer());
        return Optional.of(new RemoteBuild(this, saved));
    }

    RemoteGraphs graphs(BuildPointer pointer) {
        return new RemoteGraphs(settings, client, pointer);
    }

    Querying here() {
        return querying;
    }

    RemoteQuerying remotely() {
        return remotely;
    }

    synchronized void use(BuildPointer pointer) {
        used.merge(pointer.content(), 1, Integer::sum);
    }

    /** Deletes the graphs when no other build has the same. */
    synchronized void leave(BuildPointer pointer) {
        Integer left =
                used.computeIfPresent(
                        pointer.content(), (c, count) -> count == 1 ? null : count - 1);
        if (left == null) {
            try {
                graphs(pointer).delete();
            } catch (JenaException | HttpException e) {
                LOG.warn("An old build stays in the remote store: {}", e.toString());
            }
        }
    }
}
