package vn.cchc.graph.internal.following;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.Audience;
import vn.cchc.graph.Graph;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.internal.catalog.Part;
import vn.cchc.graph.internal.outside.OutsideGraphs;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.model.Problem;
import vn.cchc.ops.ServerStart;

/** The public graph: a build that answers, and a thread that follows the rooms. */
@Component(
        configurationPid = "cchc.graph",
        service = {Graph.class, CurrentBuild.class, FollowingGraph.class})
@Designate(ocd = FollowingGraph.Settings.class)
public final class FollowingGraph implements Graph, CurrentBuild {
    private static final Logger LOG = LoggerFactory.getLogger(FollowingGraph.class);

    /** How the graph follows. */
    @ObjectClassDefinition(
            name = "Knowledge graph",
            description = "How the graph follows the rooms")
    public @interface Settings {
        @AttributeDefinition(
                name = "Folder",
                description =
                        "Where the build is kept; empty for cchc/graph in Karaf's data folder")
        String folder() default "";

        @AttributeDefinition(
                name = "Look every",
                description = "Milliseconds between two looks at the rooms' revisions")
        long lookEveryMillis() default 1000;

        @AttributeDefinition(
                name = "Quiet",
                description =
                        "Milliseconds nothing must have changed before a new build is made, so that"
                                + " several changes in a row make one")
        long quietMillis() default 2000;
    }

    private final Path folder;
    private final Sources sources;
    private final OutsideGraphs outside;
    private final RoomsStart start;
    private final Follower follower;
    private final ScheduledExecutorService thread;
    private final AtomicReference<Instant> behindSince = new AtomicReference<>();

    @Activate
    public FollowingGraph(
            @Reference BuildFactory builds,
            @Reference ServerStart start,
            @Reference ServiceComponentRuntime components,
            @Reference OutsideGraphs outside,
            BundleContext context,
            Settings settings) {
        this.outside = outside;
        this.start = new RoomsStart(start, components);
        this.sources = new Sources(Audience.PUBLIC, Optional.of(outside));
        folder =
                settings.folder().isBlank()
                        ? Path.of(context.getProperty("karaf.data"), "cchc", "graph")
                        : Path.of(settings.folder());
        follower =
                new Follower(
                        builds,
                        sources,
                        OntologyFiles.installed(context),
                        new GraphFolder(folder),
                        new Pace(Duration.ofMillis(settings.quietMillis()), this.start::finished),
                        InstantSource.system());
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            var made = new Thread(work, "cchc-graph");
                            made.setDaemon(true);
                            return made;
                        });
        thread.scheduleWithFixedDelay(
                this::look, 0, settings.lookEveryMillis(), TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void stop() throws InterruptedException {
        // Waits, without interrupting, for a build in the making: an interrupt would close its
        // file.
        thread.shutdown();
        if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
            LOG.warn("A build of the graph did not end within a minute");
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindSource(GraphSource source) {
        sources.add(source);
    }

    void unbindSource(GraphSource source) {
        sources.remove(source);
    }

    private void look() {
        try {
            follower.look();
        } catch (RuntimeException e) {
            LOG.error("The graph could not look at the rooms", e);
        }
        if (follower.behind().isEmpty()) {
            behindSince.set(null);
        } else {
            behindSince.compareAndSet(null, Instant.now());
        }
    }

    @Override
    public Optional<Build> build() {
        return follower.build();
    }

    @Override
    public Answer query(SparqlRequest request) {
        return ready().query(request);
    }

    @Override
    public Answer describe(String iri, String accept) {
        return ready().describe(iri, accept);
    }

    @Override
    public Status status() {
        return follower.status();
    }

    @Override
    public void rebuild() {
        follower.rebuildNext();
    }

    /** Why the newest build was not put in the place of the one that answers. */
    public Optional<Problem> fault() {
        return follower.fault();
    }

    /** The named graphs that a build of now has. */
    public List<Part> parts() {
        return sources.parts();
    }

    /** Where the builds and what is made of them are kept. */
    public Path folder() {
        return folder;
    }

    /** Names of components that shall tell something and cannot yet. */
    public List<String> late() {
        return start.late();
    }

    /** What of others had to be left out. */
    public List<Problem> leftOut() {
        return outside.problems();
    }

    /** Whether the graph once held all that the rooms say since the server started. */
    public boolean caughtUp() {
        return follower.caughtUp();
    }

    /** How long some source has been ahead of the build; zero when none is. */
    public Duration behindFor() {
        var since = behindSince.get();
        return since == null ? Duration.ZERO : Duration.between(since, Instant.now());
    }
}
