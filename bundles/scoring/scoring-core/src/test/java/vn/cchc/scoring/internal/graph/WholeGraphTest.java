package vn.cchc.scoring.internal.graph;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.cchc.edition.internal.graph.EditionStatements;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;
import vn.cchc.registry.internal.CsvRegistry;
import vn.cchc.registry.internal.graph.RegistryStatements;
import vn.cchc.scoring.internal.KeptInMemory;
import vn.cchc.scoring.internal.OneScoreSheet;
import vn.cchc.scoring.internal.PointsOffice;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.scoring.internal.analysis.AnalysesInMemory;
import vn.cchc.scoring.internal.analysis.SmallBreakdown;
import vn.cchc.scoring.internal.robustness.TriedRobustness;
import vn.cchc.testing.GraphRules;
import vn.cchc.testing.OfferedEditions;

/**
 * The graph as the rooms together tell it: the whole registry, a small year, all of the history.
 */
class WholeGraphTest {
    private static final Path ONTOLOGY = Path.of("../../../ontology/src/main/resources");
    private static Build build;

    @BeforeAll
    static void tell() throws IOException {
        var registry = new CsvRegistry();
        var results =
                new KeptInMemory(
                        SmallYear.published(SmallYear.draft("older", "lan"), "minh"),
                        SmallYear.published(SmallYear.draft("newer", "lan"), "minh"),
                        PointsOffice.published("points"));
        var analyses =
                new AnalysesInMemory()
                        .with(SmallBreakdown.of(results.published(SmallYear.ID).orElseThrow()))
                        .with(new TriedRobustness(results, registry).of(SmallYear.ID))
                        .with(new TriedRobustness(results, registry).of(PointsOffice.ID));
        var editions = new OfferedEditions(List.of(SmallYear.edition(), PointsOffice.edition()));
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
                        new RegistryStatements(registry),
                        new EditionStatements(editions, registry),
                        new HistoryStatements(registry),
                        new ResultStatements(results, registry, editions, new OneScoreSheet()),
                        new AnalysisStatements(results, registry, analyses))) {
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
    Stream<DynamicTest> the_figures_are_a_data_cube() {
        return GraphRules.cube().entrySet().stream().map(WholeGraphTest::holds);
    }

    @Test
    void it_conforms_to_the_shapes() throws IOException {
        var shapes = new HashMap<String, String>();
        for (Path file : files("shapes")) {
            shapes.put(file.getFileName().toString(), Files.readString(file));
        }

        assertThat(build.check(shapes).first()).isEmpty();
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
