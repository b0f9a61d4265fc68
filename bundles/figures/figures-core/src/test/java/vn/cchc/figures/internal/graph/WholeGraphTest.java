package vn.cchc.figures.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.cchc.figures.Entry;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;
import vn.cchc.registry.internal.graph.RegistryStatements;
import vn.cchc.testing.GraphRules;

/** What the room tells, beside the registry: named, a data cube, as the shapes want it. */
class WholeGraphTest {
    private static final Path ONTOLOGY = Path.of("../../../ontology/src/main/resources");
    private static Build build;

    @BeforeAll
    static void tell() throws IOException {
        var room = FiguresRoom.onDerby();
        room.approved("ON_TIME_SHARE", "province/2026/01", "2026-Q2", "95.50");
        room.approved(
                new Entry(
                        "ON_TIME_SHARE",
                        "province/2026/01",
                        "2026-Q2",
                        "94.5",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Đếm trùng")));
        room.approved("AGENCIES_INSPECTED", "province/2024/02", "2025-H1", "7");
        room.approved("DOCUMENTS_REVIEWED", "province/2026/01", "2025", "12");
        room.values.enter(Entry.of("ONLINE_SHARE", "province/2026/01", "2026-Q2", "77.77"), "an");
        var draft =
                new JenaBuilds(
                                new Limits(
                                        Duration.ofMinutes(1),
                                        100_000,
                                        1 << 24,
                                        1,
                                        Duration.ofMinutes(1)))
                        .draft();
        for (Path file : files("vocabulary")) {
            draft.addTurtle("ontology", file.getFileName().toString(), Files.readString(file));
        }
        for (GraphSource source :
                List.of(
                        new RegistryStatements(FiguresRoom.REGISTRY),
                        new FigureStatements(
                                room.figures, room.indicators, FiguresRoom.REGISTRY))) {
            source.tell(statement -> draft.add(source.name(), statement));
        }
        build = draft.finish();
    }

    @AfterAll
    static void close() {
        build.close();
    }

    @TestFactory
    Stream<DynamicTest> every_thing_has() {
        return GraphRules.names().entrySet().stream().map(WholeGraphTest::holds);
    }

    @TestFactory
    Stream<DynamicTest> the_values_are_a_data_cube() {
        return GraphRules.cube().entrySet().stream().map(WholeGraphTest::holds);
    }

    @Test
    void it_conforms_to_the_shapes_and_to_those_of_the_public() throws IOException {
        var shapes = new HashMap<String, String>();
        for (String folder : List.of("shapes", "public-shapes")) {
            for (Path file : files(folder)) {
                shapes.put(folder + file.getFileName(), Files.readString(file));
            }
        }

        assertThat(build.check(shapes).first()).isEmpty();
    }

    @Test
    void it_tells_the_newest_approved_value_and_no_draft() throws IOException {
        assertThat(
                        rows(
                                "PREFIX cchc: <https://cchc.vn/def/> SELECT ?v ?n ?why {"
                                        + " <https://cchc.vn/id/figure/ON_TIME_SHARE/province/2026/01/2026-Q2>"
                                        + " cchc:value ?v ; cchc:valueVersion ?n ; cchc:correctionReason ?why }"))
                .containsExactly("94.5,2,Đếm trùng");
        assertThat(rows("SELECT ?s { ?s ?p ?o FILTER(STR(?o) = \"77.77\") }")).isEmpty();
    }

    private static DynamicTest holds(Map.Entry<String, String> rule) {
        return DynamicTest.dynamicTest(
                rule.getKey(),
                () ->
                        assertThat(rows(rule.getValue()))
                                .as("what offends against: %s", rule.getKey())
                                .isEmpty());
    }

    private static List<String> rows(String sparql) throws IOException {
        var csv = new ByteArrayOutputStream();
        build.query(sparql, "text/csv").writeTo(csv);
        return csv.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ONTOLOGY.resolve(folder))) {
            return files.sorted().toList();
        }
    }
}
