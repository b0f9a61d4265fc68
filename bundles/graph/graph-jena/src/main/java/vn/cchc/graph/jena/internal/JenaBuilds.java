package vn.cchc.graph.jena.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.sys.JenaSystem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import vn.cchc.graph.jena.internal.keeping.FrozenBuilds;
import vn.cchc.graph.jena.internal.reading.AllowedFunctions;
import vn.cchc.graph.jena.internal.reading.QueryReader;
import vn.cchc.graph.jena.internal.running.Engine;
import vn.cchc.graph.jena.internal.running.QueryPlaces;
import vn.cchc.graph.jena.internal.running.Querying;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;

/** Offers builds kept and queried with Apache Jena. */
@Component(configurationPid = "cchc.graph.query")
@Designate(ocd = JenaBuilds.Config.class)
public final class JenaBuilds implements BuildFactory {

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
    }

    private final BuildFactory builds;

    @Activate
    public JenaBuilds(Config config) {
        this(
                new Limits(
                        Duration.ofSeconds(config.timeSeconds()),
                        config.rows(),
                        config.bytes(),
                        config.concurrent() > 0
                                ? config.concurrent()
                                : Runtime.getRuntime().availableProcessors(),
                        Duration.ofMillis(config.waitingMillis())));
    }

    public JenaBuilds(Limits limits) {
        start();
        var functions = new AllowedFunctions();
        builds =
                new FrozenBuilds(
                        new Querying(
                                new QueryReader(functions),
                                new Engine(functions, limits),
                                new QueryPlaces(limits),
                                limits));
    }

    /** Before anything else of Jena, and with the loader that finds its parts. */
    private static void start() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(JenaBuilds.class.getClassLoader());
        try {
            JenaSystem.init();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public Draft draft() {
        return builds.draft();
    }

    @Override
    public Optional<Build> open(Path file) {
        return builds.open(file);
    }
}
