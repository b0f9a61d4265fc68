package vn.cchc.graph.jena.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.graph.Statement;
import vn.cchc.graph.jena.internal.frozen.FrozenStore;
import vn.cchc.graph.jena.internal.remote.RemoteSettings;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.graph.store.OutsideFile;
import vn.cchc.model.Refusal;
import vn.cchc.model.Verdict;

/** Builds in a real Fuseki, which this test starts on a free port of the loopback address. */
class RemoteStoreTest {
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(20), 100_000, 32 << 20, 4, Duration.ofSeconds(20));

    private static DatasetGraph stored;
    private static FusekiServer fuseki;

    @BeforeAll
    static void fuseki_starts() {
        stored = DatasetGraphFactory.createTxnMem();
        fuseki = FusekiServer.create().loopback(true).port(0).add("/ds", stored).build().start();
    }

    @AfterAll
    static void fuseki_ends() {
        fuseki.stop();
    }

    private static RemoteSettings settings(String address, String user) {
        return new RemoteSettings(
                address + "/query",
                address + "/data",
                user,
                "p",
                "urn:test:",
                Duration.ofSeconds(2));
    }

    private static JenaBuilds builds(Limits limits) {
        var settings = settings("http://localhost:" + fuseki.getPort() + "/ds", "");
        return new JenaBuilds(limits, new FrozenStore(), settings);
    }

    /** Builds are saved as soon as they are made, so that everything is asked over there. */
    private record SavedAtOnce(BuildFactory made) implements BuildFactory {
        @Override
        public Draft draft() {
            var draft = made.draft();
            return new Draft() {
                @Override
                public void add(String source, Statement statement) {
                    draft.add(source, statement);
                }

                @Override
                public void addTurtle(String source, String name, String text) {
                    draft.addTurtle(source, name, text);
                }

                @Override
                public void add(OutsideFile file) {
                    draft.add(file);
                }

                @Override
                public Build finish() {
                    try {
                        var build = draft.finish();
                        Path all = Files.createDirectories(Path.of("target", "stores"));
                        build.save(Files.createTempFile(all, "remote", ".graph"));
                        return build;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void close() {
                    draft.close();
                }
            };
        }

        @Override
        public Verdict<OutsideFile.Contents> examine(OutsideFile file) {
            return made.examine(file);
        }

        @Override
        public Optional<Build> open(Path place) {
            return made.open(place);
        }
    }

    @Nested
    class NamedGraphs extends NamedGraphsContract {
        @Override
        BuildFactory builds(Limits limits) {
            return new SavedAtOnce(RemoteStoreTest.builds(limits));
        }
    }

    @Nested
    class LimitedAnswers extends LimitedAnswerContract {
        @Override
        BuildFactory builds(Limits limits) {
            return new SavedAtOnce(RemoteStoreTest.builds(limits));
        }
    }

    @Nested
    class DoorsOut extends DoorsOutContract {
        @Override
        BuildFactory builds(Limits limits) {
            return new SavedAtOnce(RemoteStoreTest.builds(limits));
        }
    }

    @Nested
    class Builds extends BuildContract {
        @Override
        BuildFactory builds(Limits limits) {
            return RemoteStoreTest.builds(limits);
        }
    }

    @Nested
    class Swapping {
        @TempDir private Path folder;

        @Test
        void readers_of_the_build_before_end_on_it_and_its_graphs_go_with_it() throws IOException {
            var builds = builds(LIMITS);
            Build old = SampleGraph.build(builds, 1);
            Build next = SampleGraph.build(builds, 2);
            old.save(folder.resolve("old"));
            next.save(folder.resolve("next"));

            String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
            assertThat(Answers.text(old.query(count, "text/csv"))).contains("" + old.triples());
            assertThat(Answers.text(next.query(count, "text/csv"))).contains("" + next.triples());

            old.close();
            assertThat(graphsOf(old)).isZero();
            assertThat(graphsOf(next)).isEqualTo(3);
            assertThat(builds.open(folder.resolve("old"))).isEmpty();
            assertThat(builds.open(folder.resolve("next"))).isPresent();
        }

        @Test
        void a_build_that_lost_a_statement_over_there_is_not_believed() throws IOException {
            var builds = builds(LIMITS);
            Build build = SampleGraph.build(builds, 3);
            build.save(folder.resolve("build"));
            stored.executeWrite(
                    () -> {
                        Quad one = stored.find(graph(build), null, null, null).next();
                        stored.delete(one);
                    });

            assertThat(builds.open(folder.resolve("build"))).isEmpty();
        }

        @Test
        void the_same_content_made_again_keeps_its_graphs_until_the_last_is_let_go_of()
                throws IOException {
            var builds = builds(LIMITS);
            Build one = SampleGraph.build(builds, 4);
            Build same = SampleGraph.build(builds, 4);
            one.save(folder.resolve("build"));
            same.save(folder.resolve("build"));

            one.close();

            assertThat(same.query("ASK { ?s ?p ?o }", "").found()).isTrue();
            assertThat(graphsOf(same)).isEqualTo(3);
        }

        @Test
        void pages_and_descriptions_come_from_over_there() throws IOException {
            Build build = SampleGraph.build(builds(LIMITS), 5);
            var from = build.from("/id/province/2024/01", 100);
            build.save(folder.resolve("build"));

            assertThat(build.from("/id/province/2024/01", 100))
                    .containsExactlyInAnyOrderElementsOf(from);
            assertThat(build.to("/id/province/2024/01", 3)).hasSize(3);
            assertThat(Answers.text(build.describe("/id/province/2024/01", "text/turtle")))
                    .contains("Tỉnh số 1", "commune/2024/1000");
            assertThat(build.describe("/id/nothing", "text/turtle").found()).isFalse();
        }

        private org.apache.jena.graph.Node graph(Build build) {
            return org.apache.jena.graph.NodeFactory.createURI(
                    "urn:test:" + build.content().sha256());
        }

        private long graphsOf(Build build) {
            return stored.calculateRead(
                    () -> {
                        long[] count = {0};
                        stored.listGraphNodes()
                                .forEachRemaining(
                                        g ->
                                                count[0] +=
                                                        g.getURI().startsWith(graph(build).getURI())
                                                                ? 1
                                                                : 0);
                        return count[0];
                    });
        }
    }

    /** A store that takes the build and answers queries as a test says. */
    @Nested
    class Trouble {
        private final AtomicReference<String> authorization = new AtomicReference<>();
        private final CountDownLatch over = new CountDownLatch(1);

        private interface Answer {
            void to(HttpExchange exchange) throws IOException, InterruptedException;
        }

        @Test
        void a_store_that_went_is_503_with_a_code_of_its_own() throws Exception {
            assertThat(refusal(null)).hasMessageContaining("GRA-133");
        }

        /** To a query that is answered so; with null the server is gone by then. */
        private Refusal refusal(Answer answer) throws Exception {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var threads = Executors.newCachedThreadPool();
            server.setExecutor(threads);
            server.createContext(
                    "/data",
                    e -> {
                        e.getRequestBody().readAllBytes();
                        e.sendResponseHeaders(204, -1);
                        e.close();
                    });
            server.createContext(
                    "/query",
                    e -> {
                        authorization.set(e.getRequestHeaders().getFirst("Authorization"));
                        e.getRequestBody().readAllBytes();
                        try (e) {
                            answer.to(e);
                        } catch (InterruptedException i) {
                            Thread.currentThread().interrupt();
                        }
                    });
            server.start();
            try {
                var limits =
                        new Limits(Duration.ofSeconds(2), 100, 10_000, 2, Duration.ofSeconds(2));
                String address = "http://localhost:" + server.getAddress().getPort();
                var build =
                        SampleGraph.build(
                                new SavedAtOnce(
                                        new JenaBuilds(
                                                limits, new FrozenStore(), settings(address, "u"))),
                                0);
                if (answer == null) {
                    server.stop(0);
                }
                return (Refusal)
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> build.query("SELECT * { ?s ?p ?o } LIMIT 5", ""));
            } finally {
                over.countDown();
                server.stop(0);
                threads.shutdownNow();
            }
        }

        @Test
        void an_error_over_there_is_503_with_a_code_of_its_own() throws Exception {
            var refusal = refusal(e -> e.sendResponseHeaders(500, -1));

            assertThat(refusal).hasMessageContaining("GRA-133");
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
            assertThat(authorization.get()).isEqualTo("Basic dTpw");
        }

        @Test
        void an_answer_that_breaks_off_is_none() throws Exception {
            assertThat(refusal(e -> begin(e))).hasMessageContaining("GRA-133");
        }

        @Test
        void an_answer_that_never_ends_ends_with_the_time() throws Exception {
            long before = System.nanoTime();

            assertThat(
                            refusal(
                                    e -> {
                                        begin(e);
                                        over.await();
                                    }))
                    .hasMessageContaining("GRA-121");
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(Duration.ofSeconds(10));
        }

        @Test
        void a_store_that_is_not_there_takes_no_build() {
            assertThatThrownBy(
                            () ->
                                    SampleGraph.build(
                                            new SavedAtOnce(
                                                    new JenaBuilds(
                                                            LIMITS,
                                                            new FrozenStore(),
                                                            settings("http://localhost:1", ""))),
                                            0))
                    .hasMessageContaining("does not take the build");
        }

        private void begin(HttpExchange exchange) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
            exchange.sendResponseHeaders(200, 0);
            var out = exchange.getResponseBody();
            out.write(
                    "{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":[{\"s\":{\"type\":\"uri\",\"value\":\"urn:x:y\"}},"
                            .getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
