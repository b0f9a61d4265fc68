package vn.cchc.graph.jena.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.graph.Graph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.jena.internal.TestFolders;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.model.Refusal;
import vn.cchc.testing.Eventually;

/** Queries in processes of their own: real processes, really killed. */
@Timeout(120)
class QueryWorkersTest {
    private static final int THINGS = 200;
    private static final String LIGHT = "SELECT ?n { <urn:thing:7> <urn:p:number> ?n }";
    private static final String BOMB =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(10), 1_000_000, 32 << 20, 2, Duration.ofSeconds(2));

    @TempDir private Path folder;
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private QueryWorkers workers;
    private Build inside;
    private Path file;

    @BeforeEach
    void a_build_in_a_file() throws IOException {
        workers = new QueryWorkers(WorkerProgram.ofThisProcess(), LIMITS, 128);
        inside = build(THINGS);
        file = folder.resolve("a.graph");
        inside.save(file);
        workers.open(file);
    }

    private static Build build(int things) {
        return tell(new JenaBuilds(LIMITS).draft(), things);
    }

    private static Build tell(BuildFactory.Draft draft, int things) {
        for (int i = 0; i < things; i++) {
            draft.add(
                    "t",
                    new Statement(
                            Term.iri("urn:thing:" + i),
                            Term.iri("urn:p:number"),
                            Term.text("số " + i, "vi")));
        }
        return draft.finish();
    }

    @AfterEach
    void nothing_is_left() {
        workers.close();
        clients.shutdownNow();
        Eventually.soon().isTrue(() -> processes().isEmpty(), () -> "Still there: " + processes());
    }

    private static List<ProcessHandle> processes() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(p -> p.info().command().filter(c -> c.endsWith("java")).isPresent())
                .toList();
    }

    private static String text(Graph.Answer answer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        answer.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String ask(String sparql) throws IOException {
        return text(workers.query(file, SparqlRequest.of(sparql, "text/csv")));
    }

    private Future<String> inBackground(Callable<String> question) {
        return clients.submit(question);
    }

    @Test
    void an_answer_is_the_same_as_in_this_process() throws IOException {
        for (String accept : List.of("text/csv", "application/sparql-results+json", "")) {
            var answer = workers.query(file, SparqlRequest.of(LIGHT, accept));
            var here = inside.query(LIGHT, accept);

            assertThat(answer.mediaType()).isEqualTo(here.mediaType());
            assertThat(text(answer)).isEqualTo(text(here)).contains("số 7");
        }
    }

    @Test
    void a_query_that_is_not_allowed_is_refused_with_the_same_words() {
        for (String bad : List.of("SELECT", "SELECT * { SERVICE <urn:x:y> { ?a ?b ?c } }")) {
            assertThatThrownBy(() -> inside.query(bad, ""))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            here ->
                                    assertThatThrownBy(
                                                    () ->
                                                            workers.query(
                                                                    file,
                                                                    SparqlRequest.of(bad, "")))
                                            .isInstanceOfSatisfying(
                                                    Refusal.class,
                                                    there -> {
                                                        assertThat(there.kind())
                                                                .isEqualTo(here.kind());
                                                        assertThat(there.problems())
                                                                .isEqualTo(here.problems());
                                                    }));
        }
    }

    @Test
    void a_bomb_ends_at_its_limit_and_its_neighbours_do_not_notice() throws Exception {
        var bombs = new ArrayList<Future<String>>();
        long start = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            bombs.add(inBackground(() -> ask(BOMB)));
        }
        int light = 0;
        while (bombs.stream().anyMatch(bomb -> !bomb.isDone())) {
            assertThat(ask(LIGHT)).contains("số 7");
            light++;
        }

        Duration took = Duration.ofNanos(System.nanoTime() - start);
        for (var bomb : bombs) {
            assertThatThrownBy(bomb::get).hasStackTraceContaining("GRA-12");
        }
        assertThat(light).isGreaterThan(5);
        assertThat(took).isLessThan(LIMITS.time().plusSeconds(2));
        assertThat(processes()).as("nobody had to be replaced").hasSize(2);
    }

    @Test
    void a_killed_worker_is_replaced_and_its_queries_are_asked_again() throws Exception {
        var before = processes();
        var slow = inBackground(() -> ask("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }"));

        before.forEach(ProcessHandle::destroyForcibly);

        assertThat(slow.get()).contains(Integer.toString(THINGS * THINGS));
        assertThat(ask(LIGHT)).contains("số 7");
        assertThat(processes()).doesNotContainAnyElementsOf(before);
    }

    @Test
    void a_worker_that_does_not_obey_is_replaced_and_its_query_told_in_time() throws Exception {
        var before = processes();
        for (var process : before) {
            new ProcessBuilder("kill", "-STOP", Long.toString(process.pid())).start().waitFor();
        }

        long start = System.nanoTime();
        assertThatThrownBy(() -> ask(LIGHT)).hasMessageContaining("GRA-121");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isLessThan(LIMITS.time().plusSeconds(2));

        Eventually.soon()
                .gives(
                        () -> {
                            try {
                                return java.util.Optional.of(ask(LIGHT));
                            } catch (Refusal | IOException e) {
                                return java.util.Optional.empty();
                            }
                        },
                        () -> "No worker answers");
        Eventually.soon()
                .isTrue(
                        () -> processes().stream().noneMatch(before::contains),
                        () -> "The old ones are still there");
    }

    @Test
    void a_query_that_takes_all_memory_ends_alone() throws Exception {
        String greedy =
                "SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?d), STR(?g))) AS ?t)"
                        + " { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        assertThatThrownBy(() -> ask(greedy)).isInstanceOf(Refusal.class);

        assertThat(ask(LIGHT)).contains("số 7");
    }

    @Test
    void a_long_answer_comes_whole_in_pieces() throws IOException {
        String all = "SELECT ?a ?c ?d ?f { ?a ?b ?c . ?d ?e ?f } LIMIT 40000";

        var answer = workers.query(file, SparqlRequest.of(all, "text/csv"));

        assertThat(answer).isInstanceOf(StreamedAnswer.class);
        assertThat(text(answer).lines()).hasSize(40_001);
    }

    @Test
    void what_nobody_reads_to_its_end_is_not_left_for_the_next() throws IOException {
        String all = "SELECT ?a ?c ?d ?f { ?a ?b ?c . ?d ?e ?f } LIMIT 40000";
        var hangUp =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("The client hung up");
                    }
                };

        var before = processes();
        for (int i = 0; i < 3; i++) {
            var answer = workers.query(file, SparqlRequest.of(all, "text/csv"));
            assertThatThrownBy(() -> answer.writeTo(hangUp)).hasMessage("The client hung up");
        }

        String next = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        assertThat(ask(next)).contains(Integer.toString(THINGS * THINGS * THINGS));
        assertThat(processes()).as("nobody had to be replaced").isEqualTo(before);
    }

    @Test
    void an_answer_that_breaks_off_does_not_look_whole() throws Exception {
        String all = "SELECT ?a ?c ?d ?f { ?a ?b ?c . ?d ?e ?f } LIMIT 40000";
        var answer = workers.query(file, SparqlRequest.of(all, "text/csv"));

        processes().forEach(ProcessHandle::destroyForcibly);

        assertThatThrownBy(() -> text(answer)).isInstanceOf(IOException.class);
    }

    @Test
    void a_new_build_answers_and_queries_of_the_one_before_still_can() throws IOException {
        Path next = folder.resolve("b.graph");
        build(8).save(next);
        workers.open(next);
        java.nio.file.Files.delete(file);

        assertThat(
                        text(
                                workers.query(
                                        next,
                                        SparqlRequest.of(
                                                "ASK { <urn:thing:9> ?p ?o }", "text/csv"))))
                .contains("false");
        assertThat(ask("ASK { <urn:thing:9> ?p ?o }")).contains("true");
    }

    @Test
    void a_build_on_disk_is_read_by_this_process_and_both_workers_at_once() throws IOException {
        Path place = folder.resolve("disk.graph");
        try (var draft = new JenaBuilds(LIMITS, TestFolders.tdb2()).draft();
                var build = tell(draft, THINGS)) {
            build.save(place);
            workers.open(place);

            for (String query : List.of(LIGHT, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")) {
                assertThat(text(workers.query(place, SparqlRequest.of(query, "text/csv"))))
                        .isEqualTo(text(build.query(query, "text/csv")));
            }
            assertThatThrownBy(() -> workers.query(place, SparqlRequest.of(BOMB, "")))
                    .hasMessageContaining("GRA-121");
        }
    }

    /** The server's own folder for temporary files may lie as deep as it likes. */
    @Test
    void the_socket_is_where_its_name_is_short_enough() throws IOException {
        Path deep = folder.resolve("x".repeat(100));
        java.nio.file.Files.createDirectories(deep);

        Path made = WorkerProgram.newFolder(List.of(deep.toString(), "/tmp"));

        assertThat(made.getParent()).isEqualTo(Path.of("/tmp"));
        WorkerProgram.delete(made);
        assertThatThrownBy(() -> WorkerProgram.newFolder(List.of(deep.toString())))
                .isInstanceOf(IOException.class);
    }

    @Test
    void who_asks_while_the_workers_start_waits_and_is_answered() throws IOException {
        try (var starting = new QueryWorkers(WorkerProgram.ofThisProcess(), LIMITS, 128)) {
            starting.begin(file);

            assertThat(text(starting.query(file, SparqlRequest.of(LIGHT, "text/csv"))))
                    .contains("số 7");
        }
    }

    @Test
    void without_a_worker_a_build_still_opens_and_queries_are_told() {
        try (var none = new QueryWorkers(new WorkerProgram("nowhere"), LIMITS, 64)) {
            none.open(file);

            assertThatThrownBy(() -> none.query(file, SparqlRequest.of(LIGHT, "")))
                    .hasMessageContaining("GRA-130");
        }
    }

    @Test
    void a_build_that_is_gone_is_told_and_not_guessed() {
        assertThatThrownBy(
                        () ->
                                workers.query(
                                        folder.resolve("never.graph"), SparqlRequest.of(LIGHT, "")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
                            assertThat(refusal).hasMessageContaining("GRA-132");
                        });
    }
}
