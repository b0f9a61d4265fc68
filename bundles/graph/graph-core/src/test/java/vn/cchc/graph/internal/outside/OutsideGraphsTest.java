package vn.cchc.graph.internal.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** Data of others is added whole or not at all, and is still there after a restart. */
class OutsideGraphsTest {
    private static final String HEALTH = "https://data.agency.example/health";
    private static final String BEDS = "<urn:hospital:1> <urn:beds> 320 .";
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-26T03:00:00Z"));

    @TempDir Path place;
    private final BuildFactory builds =
            new JenaBuilds(
                    new Limits(Duration.ofSeconds(10), 1000, 1 << 20, 2, Duration.ofSeconds(2)));
    private OutsideGraphs graphs;

    @BeforeEach
    void an_empty_server() throws IOException {
        graphs = started();
    }

    private OutsideGraphs started() throws IOException {
        return new OutsideGraphs(builds, place.resolve("outside"), 5, CLOCK);
    }

    private static Offered file(String name, String text) {
        return new Offered(
                name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<OutsideEntry> add(String graph, List<Offered> files, boolean replace)
            throws IOException {
        return graphs.add(graph, files, replace, "admin", added -> {});
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(place.resolve("outside"))) {
            return files.filter(f -> !f.toString().endsWith(".properties")).toList();
        }
    }

    private Build built(OutsideGraphs from) {
        var draft = builds.draft();
        from.addTo(draft);
        return draft.finish();
    }

    @Test
    void what_is_added_is_in_the_next_build_and_after_a_restart() throws IOException {
        String before = graphs.revision();

        add(HEALTH, List.of(file("beds.ttl", BEDS)), false);

        assertThat(graphs.revision()).isNotEqualTo(before);
        assertThat(built(graphs).from("urn:hospital:1", 9)).hasSize(1);
        var restarted = started();
        assertThat(restarted.entries()).isEqualTo(graphs.entries());
        assertThat(restarted.revision()).isEqualTo(graphs.revision());
        assertThat(built(restarted).from("urn:hospital:1", 9)).hasSize(1);
    }

    @Test
    void a_folder_is_one_graph_of_all_its_files_or_of_none() throws IOException {
        Path folder = Files.createDirectory(place.resolve("folder"));
        Files.writeString(folder.resolve("a.ttl"), BEDS);
        Files.writeString(folder.resolve("b.nt"), "<urn:hospital:2> <urn:beds> \"9\" .");
        Files.writeString(folder.resolve("README.txt"), "not of RDF");

        assertThat(add(HEALTH, Offered.in(folder), false)).hasSize(2);
        Files.writeString(folder.resolve("c.ttl"), "<urn:hospital:3> <urn:beds>");
        Files.writeString(folder.resolve("d.ttl"), "<urn:a> <https://cchc.vn/def/value> 1 .");

        assertThat(codes(() -> add(HEALTH + 2, Offered.in(folder), false)))
                .containsExactly("GRA-151", "GRA-153");
        assertThat(graphs.entries()).hasSize(2);
        assertThat(files()).hasSize(2);
        Path empty = Files.createDirectory(place.resolve("empty"));
        assertThat(codes(() -> Offered.in(empty))).containsExactly("GRA-603");
    }

    @Test
    void a_graph_is_replaced_only_when_that_is_said() throws IOException {
        add(HEALTH, List.of(file("beds.ttl", BEDS)), false);
        var newer = List.of(file("beds.ttl", BEDS.replace("320", "330")));

        assertThat(codes(() -> add(HEALTH, newer, false))).containsExactly("GRA-601");
        assertThat(built(graphs).from("urn:hospital:1", 9).toString()).contains("320");

        add(HEALTH, newer, true);

        assertThat(built(graphs).from("urn:hospital:1", 9).toString())
                .contains("330")
                .doesNotContain("320");
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_graph_that_is_removed_leaves_nothing_behind() throws IOException {
        add(HEALTH, List.of(file("beds.ttl", BEDS)), false);

        graphs.remove(HEALTH, () -> {});

        assertThat(graphs.entries()).isEmpty();
        assertThat(graphs.revision()).isEqualTo("none");
        assertThat(files()).isEmpty();
        assertThat(codes(() -> graphs.remove(HEALTH, () -> {}))).containsExactly("GRA-602");
    }

    @Test
    void two_graphs_may_be_of_the_same_file() throws IOException {
        add(HEALTH, List.of(file("beds.ttl", BEDS)), false);
        add(HEALTH + 2, List.of(file("beds.ttl", BEDS)), false);

        graphs.remove(HEALTH, () -> {});

        assertThat(built(graphs).from("urn:hospital:1", 9)).hasSize(1);
    }

    @Test
    void a_damaged_file_is_left_out_and_told() throws IOException {
        add(HEALTH, List.of(file("beds.ttl", BEDS)), false);
        add(HEALTH + 2, List.of(file("b.ttl", "<urn:b> <urn:b> 1 .")), false);
        Files.writeString(
                place.resolve("outside")
                        .resolve(graphs.entries().get(0).content().sha256() + ".rdf-file"),
                "<urn:hospital:1> <urn:beds> 999 .");

        Build build = built(graphs);

        assertThat(build.triples()).isEqualTo(1);
        assertThat(graphs.problems()).extracting(Problem::code).containsExactly("GRA-606");
        add(HEALTH, List.of(file("beds.ttl", BEDS)), true);
        assertThat(graphs.problems()).isEmpty();
        assertThat(built(graphs).triples()).isEqualTo(2);
    }

    @Test
    void there_is_a_limit_for_all_together() throws IOException {
        var three = List.of(file("three.ttl", "<urn:a> <urn:b> 1, 2, 3 ."));
        add(HEALTH, three, false);

        assertThat(codes(() -> add(HEALTH + 2, three, false))).containsExactly("GRA-604");
        add(HEALTH, three, true);
        assertThat(files()).hasSize(1);
    }

    @Test
    void what_was_on_its_way_when_the_server_ended_is_cleared() throws IOException {
        add(HEALTH, List.of(file("beds.ttl", BEDS)), false);
        Files.writeString(place.resolve("outside").resolve("arriving1.tmp"), "half");

        started();

        assertThat(files()).hasSize(1);
    }

    @Test
    void what_cannot_be_written_into_the_trail_does_not_happen() throws IOException {
        var files = List.of(file("beds.ttl", BEDS));
        add(HEALTH, files, false);
        Runnable fails =
                () -> {
                    throw new IllegalStateException("no database");
                };

        assertThatThrownBy(
                        () -> graphs.add(HEALTH + 2, files, false, "admin", added -> fails.run()))
                .hasMessage("no database");
        assertThatThrownBy(() -> graphs.remove(HEALTH, fails)).hasMessage("no database");
        assertThat(graphs.entries()).extracting(OutsideEntry::graph).containsExactly(HEALTH);
    }

    private interface Act {
        void run() throws IOException;
    }

    private static List<String> codes(Act act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            return refusal.problems().stream().map(Problem::code).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return List.of();
    }

    @Test
    void a_file_that_breaks_off_adds_nothing() throws IOException {
        var broken =
                new Offered(
                        "beds.ttl",
                        () -> {
                            throw new IOException("gone");
                        });

        assertThat(codes(() -> add(HEALTH, List.of(broken), false))).containsExactly("GRA-605");
        assertThat(graphs.entries()).isEmpty();
    }
}
