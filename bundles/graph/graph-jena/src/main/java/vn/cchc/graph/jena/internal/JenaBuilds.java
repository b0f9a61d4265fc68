package vn.cchc.graph.jena.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;
import vn.cchc.graph.jena.internal.data.BuildStore;
import vn.cchc.graph.jena.internal.frozen.FrozenStore;
import vn.cchc.graph.jena.internal.keeping.KeptBuilds;
import vn.cchc.graph.jena.internal.keeping.RemoteBuilds;
import vn.cchc.graph.jena.internal.remote.RemoteSettings;
import vn.cchc.graph.jena.internal.running.Querying;
import vn.cchc.graph.jena.internal.running.RemoteQuerying;
import vn.cchc.graph.jena.internal.tdb2.Tdb2Store;
import vn.cchc.graph.jena.internal.worker.QueryWorkers;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.graph.store.OutsideFile;
import vn.cchc.graph.store.SeparateBuilds;
import vn.cchc.model.Verdict;

/** Offers builds kept and queried with Apache Jena. */
@Component(configurationPid = "cchc.graph.query")
@Designate(ocd = JenaBuilds.Config.class)
public final class JenaBuilds implements BuildFactory, SeparateBuilds {

    @ObjectClassDefinition(name = "Graph queries", description = "What one SPARQL query may take")
    public @interface Config {
        @AttributeDefinition(
                name = "Time",
                description = "Seconds until an answer must be complete")
        int timeSeconds() default 10;

        @AttributeDefinition(
                name = "Rows",
                description = "Rows or statements of an answer; a longer one is refused, not cut")
        int rows() default 100_000;

        @AttributeDefinition(
                name = "Size",
                description = "Bytes of an answer; a longer one is refused, not cut")
        int bytes() default 32 * 1024 * 1024;

        @AttributeDefinition(
                name = "Concurrent queries",
                description = "Queries run at once; 0 means one per processor")
        int concurrent() default 0;

        @AttributeDefinition(
                name = "Waiting",
                description = "Milliseconds a query waits for a place before it is refused")
        int waitingMillis() default 2_000;

        @AttributeDefinition(
                name = "Memory of a worker",
                description =
                        "Megabytes of heap of each of the two processes that run the queries: twice"
                                + " 90 bytes a triple and as much again as an answer may need. 0 runs"
                                + " queries in the server itself, which a bad query can then end")
        int workerMegabytes() default 512;

        @AttributeDefinition(
                name = "Store",
                description =
                        "Where builds are kept: frozen in memory, the quickest, up to some ten"
                                + " million triples; tdb2 on disk, for more than fits into memory;"
                                + " remote in a SPARQL 1.1 server of another's, for more than one machine",
                options = {@Option("frozen"), @Option("tdb2"), @Option("remote")})
        String store() default "frozen";

        @AttributeDefinition(
                name = "Remote queries",
                description = "Address of the remote store's SPARQL 1.1 queries",
                required = false)
        String remoteQuery() default "";

        @AttributeDefinition(
                name = "Remote graphs",
                description = "Address of the remote store's SPARQL 1.1 Graph Store Protocol",
                required = false)
        String remoteGraphs() default "";

        @AttributeDefinition(
                name = "Remote user",
                description = "Who writes and asks there; empty for nobody in particular",
                required = false)
        String remoteUser() default "";

        @AttributeDefinition(
                name = "Remote password",
                description = "Of the remote user",
                type = AttributeType.PASSWORD,
                required = false)
        String remotePassword() default "";

        @AttributeDefinition(
                name = "Remote names",
                description =
                        "What names of graphs begin with there; servers that share a store each"
                                + " need their own")
        String remoteNames() default "urn:cchc:build:";

        @AttributeDefinition(
                name = "Remote connection",
                description = "Seconds until a connection to the remote store must be there")
        int remoteConnectSeconds() default 3;
    }

    private final BuildFactory builds;
    private final Optional<QueryWorkers> workers;
    private final SeparateBuilds separate;

    @Activate
    public JenaBuilds(BundleContext context, Config config) throws IOException {
        this(context, config, store(config, context));
    }

    private JenaBuilds(BundleContext context, Config config, BuildStore store) throws IOException {
        this(
                limits(config),
                store,
                remote(config),
                remote(config).isPresent() ? Optional.empty() : workers(config, context, "worker"),
                () ->
                        new SeparateFactory(
                                limits(config),
                                store,
                                workers(config, context, "separate-worker")));
    }

    /**
     * @param folder below the bundle's own, where the classes of the workers are put
     */
    private static Optional<QueryWorkers> workers(
            Config config, BundleContext context, String folder) throws IOException {
        return config.workerMegabytes() == 0
                ? Optional.empty()
                : Optional.of(
                        QueryWorkers.of(
                                context.getBundle(),
                                context.getDataFile(folder).toPath(),
                                limits(config),
                                config.workerMegabytes()));
    }

    private static BuildStore store(Config config, BundleContext context) throws IOException {
        return switch (config.store()) {
            case "frozen" -> new FrozenStore();
            case "tdb2", "remote" -> new Tdb2Store(context.getDataFile("drafts").toPath());
            default ->
                    throw new IllegalArgumentException(
                            "cchc.graph.query: store is frozen, tdb2 or remote, not "
                                    + config.store());
        };
    }

    private static Optional<RemoteSettings> remote(Config config) {
        return config.store().equals("remote")
                ? Optional.of(
                        new RemoteSettings(
                                config.remoteQuery(),
                                config.remoteGraphs(),
                                config.remoteUser(),
                                config.remotePassword(),
                                config.remoteNames(),
                                Duration.ofSeconds(config.remoteConnectSeconds())))
                : Optional.empty();
    }

    private static Limits limits(Config config) {
        return new Limits(
                Duration.ofSeconds(config.timeSeconds()),
                config.rows(),
                config.bytes(),
                config.concurrent() > 0
                        ? config.concurrent()
                        : Runtime.getRuntime().availableProcessors(),
                Duration.ofMillis(config.waitingMillis()));
    }

    /** Builds in memory; queries run in this process. */
    public JenaBuilds(Limits limits) {
        this(limits, new FrozenStore());
    }

    /** Queries run in this process. */
    public JenaBuilds(Limits limits, BuildStore store) {
        this(limits, store, Optional.empty(), Optional.empty(), inThisProcess(limits, store));
    }

    private static SeparateBuilds inThisProcess(Limits limits, BuildStore store) {
        return () -> new SeparateFactory(limits, store, Optional.empty());
    }

    /**
     * Queries run in workers with the classes of this process, as in a server without a container.
     *
     * @param megabytes heap of each worker
     */
    public static JenaBuilds withWorkers(Limits limits, BuildStore store, int megabytes) {
        var workers = QueryWorkers.ofThisProcess(limits, megabytes);
        return new JenaBuilds(
                limits,
                store,
                Optional.empty(),
                Optional.of(workers),
                () ->
                        new SeparateFactory(
                                limits,
                                store,
                                Optional.of(QueryWorkers.ofThisProcess(limits, megabytes))));
    }

    /** Builds are made here and then kept in a remote store. */
    public JenaBuilds(Limits limits, BuildStore here, RemoteSettings remote) {
        this(limits, here, Optional.of(remote), Optional.empty(), inThisProcess(limits, here));
    }

    private JenaBuilds(
            Limits limits,
            BuildStore store,
            Optional<RemoteSettings> remote,
            Optional<QueryWorkers> workers,
            SeparateBuilds separate) {
        this.workers = workers;
        this.separate = separate;
        var querying = Querying.within(limits);
        this.builds =
                remote.isPresent()
                        ? new RemoteBuilds(
                                remote.get(), store, querying, new RemoteQuerying(limits))
                        : new KeptBuilds(store, querying, workers);
    }

    @Deactivate
    public void close() {
        workers.ifPresent(QueryWorkers::close);
    }

    @Override
    public Draft draft() {
        return builds.draft();
    }

    @Override
    public Verdict<OutsideFile.Contents> examine(OutsideFile file) {
        return builds.examine(file);
    }

    @Override
    public Optional<Build> open(Path file) {
        return builds.open(file);
    }

    @Override
    public Opened begin() throws IOException {
        return separate.begin();
    }
}
