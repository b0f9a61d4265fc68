package vn.cchc.graph.internal.following;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
import vn.cchc.access.Role;
import vn.cchc.graph.Audience;
import vn.cchc.graph.Graph;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.internal.outside.OutsideGraphs;
import vn.cchc.graph.store.SeparateBuilds;
import vn.cchc.model.Problem;
import vn.cchc.ops.ServerStart;

/**
 * The graph for people who may see work in progress: all that is public, and what the rooms tell to
 * staff. It is no {@link Graph} itself: the shell gives a command any service that is an instance
 * of what it asks for, so one that asks for the public graph could be given this one.
 */
@Component(configurationPid = "cchc.graph.staff", service = StaffGraph.class)
@Designate(ocd = StaffGraph.Settings.class)
public final class StaffGraph {
    private static final Logger LOG = LoggerFactory.getLogger(StaffGraph.class);

    /** Who may ask it: those to whom drafts are shown elsewhere too. */
    public static final List<String> ROLES =
            List.of(
                    Role.ADMINISTRATOR_WORD,
                    Role.STATISTICIAN_WORD,
                    Role.PUBLISHER_WORD,
                    Role.READER_WORD);

    /** How it follows, and how long it stays awake. */
    @ObjectClassDefinition(
            name = "Staff graph",
            description = "How the graph for staff follows the rooms, and how long it stays awake")
    public @interface Settings {
        @AttributeDefinition(
                name = "Folder",
                description =
                        "Where the build is kept; empty for cchc/staff-graph in Karaf's data"
                                + " folder")
        String folder() default "";

        @AttributeDefinition(
                name = "Look every",
                description = "Milliseconds between two looks at the rooms' revisions")
        long lookEveryMillis() default 1000;

        @AttributeDefinition(
                name = "Quiet",
                description = "Milliseconds nothing must have changed before a new build is made")
        long quietMillis() default 2000;

        @AttributeDefinition(
                name = "Idle",
                description =
                        "Seconds nobody must have asked before its memory and its processes are"
                                + " let go of")
        long idleSeconds() default 600;

        @AttributeDefinition(
                name = "Patience",
                description = "Seconds the first who asks waits for the build at most")
        long patienceSeconds() default 45;
    }

    private final Sources sources;
    private final SleepingGraph graph;
    private final Duration lookEvery;
    private final Thread thread;
    private volatile boolean stopped;

    @Activate
    public StaffGraph(
            @Reference SeparateBuilds builds,
            @Reference ServerStart start,
            @Reference ServiceComponentRuntime components,
            @Reference OutsideGraphs outside,
            BundleContext context,
            Settings settings) {
        sources = new Sources(Audience.STAFF, Optional.of(outside));
        lookEvery = Duration.ofMillis(settings.lookEveryMillis());
        var folder = new GraphFolder(folder(context, settings));
        var ontology = OntologyFiles.installed(context);
        var pace =
                new Pace(
                        Duration.ofMillis(settings.quietMillis()),
                        new RoomsStart(start, components)::finished);
        graph =
                new SleepingGraph(
                        builds,
                        opened ->
                                new Follower(
                                        opened,
                                        sources,
                                        ontology,
                                        folder,
                                        pace,
                                        InstantSource.system()),
                        new SleepingGraph.Rest(
                                Duration.ofSeconds(settings.idleSeconds()),
                                Duration.ofSeconds(settings.patienceSeconds())),
                        InstantSource.system());
        thread = new Thread(this::follow, "cchc-staff-graph");
        thread.setDaemon(true);
        thread.start();
    }

    private static Path folder(BundleContext context, Settings settings) {
        return settings.folder().isBlank()
                ? Path.of(context.getProperty("karaf.data"), "cchc", "staff-graph")
                : Path.of(settings.folder());
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindSource(GraphSource source) {
        sources.add(source);
    }

    void unbindSource(GraphSource source) {
        sources.remove(source);
    }

    private void follow() {
        try {
            while (!stopped) {
                look();
                graph.pause(lookEvery);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            graph.close();
        }
    }

    private void look() {
        try {
            graph.look();
        } catch (RuntimeException e) {
            LOG.error("The staff graph could not look at the rooms", e);
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        // Waits, without interrupting, for a build in the making.
        stopped = true;
        thread.join(Duration.ofMinutes(1).toMillis());
    }

    /** The graph itself, for those whose role was looked at. */
    public Graph graph() {
        return new Asked(graph);
    }

    /** Not ready while it sleeps; asking wakes it. */
    private record Asked(SleepingGraph sleeping) implements Graph {
        @Override
        public Answer query(SparqlRequest request) {
            return sleeping.ready().query(request);
        }

        @Override
        public Answer describe(String iri, String accept) {
            return sleeping.ready().describe(iri, accept);
        }

        @Override
        public Status status() {
            return sleeping.status();
        }

        @Override
        public void rebuild() {
            sleeping.rebuild();
        }
    }

    /** Whether its build and its processes are there. */
    public boolean isAwake() {
        return graph.isAwake();
    }

    /** Why the newest build was not put in the place of the one that answers. */
    public Optional<Problem> fault() {
        return graph.fault();
    }
}
