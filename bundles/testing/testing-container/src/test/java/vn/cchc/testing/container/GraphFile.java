package vn.cchc.testing.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.cchc.graph.jena.internal.frozen.FrozenDataset;
import vn.cchc.testing.ServerProcess;

/** The graph as the server keeps it on the disk, held against the shapes of the ontology. */
final class GraphFile {
    private static final Path SHAPES = Path.of("../../../ontology/src/main/resources/shapes");

    private static final Predicate<String> OWN =
            Pattern.compile("https://cchc\\.vn/(id|def)/.*").asMatchPredicate();

    private GraphFile() {}

    /** What does not conform; empty when all of it does. */
    static List<String> faults(ServerProcess server) {
        var report = ShaclValidator.get().validate(Shapes.parse(shapes()), graph(server));
        return report.getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.resultPath() + ": " + entry.message())
                .toList();
    }

    /** What offends against a rule for the whole graph, by the rule. */
    static Map<String, List<String>> offences(ServerProcess server, Map<String, String> rules) {
        var graph = graph(server);
        var offences = new LinkedHashMap<String, List<String>>();
        rules.forEach((rule, sparql) -> offences.put(rule, rows(graph, sparql)));
        offences.values().removeIf(List::isEmpty);
        return offences;
    }

    /** Every address of the product that is said, said of, or said by, in order of letters. */
    static SortedSet<String> addresses(ServerProcess server) {
        var addresses = new TreeSet<String>();
        graph(server)
                .find()
                .forEach(
                        triple ->
                                Stream.of(
                                                triple.getSubject(),
                                                triple.getPredicate(),
                                                triple.getObject())
                                        .filter(Node::isURI)
                                        .map(Node::getURI)
                                        .filter(OWN)
                                        .forEach(addresses::add));
        return addresses;
    }

    private static List<String> rows(Graph graph, String sparql) {
        try (var query =
                QueryExecutionFactory.create(sparql, ModelFactory.createModelForGraph(graph))) {
            var rows = new ArrayList<String>();
            query.execSelect().forEachRemaining(row -> rows.add(row.toString()));
            return rows;
        }
    }

    private static Graph shapes() {
        Graph shapes = GraphFactory.createDefaultGraph();
        try (Stream<Path> files = Files.list(SHAPES)) {
            files.forEach(file -> RDFDataMgr.read(shapes, file.toUri().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shapes;
    }

    private static Graph graph(ServerProcess server) {
        try (Stream<Path> files = Files.list(server.home().resolve("data/cchc/graph"))) {
            Path file =
                    files.filter(f -> f.toString().endsWith(".graph")).findFirst().orElseThrow();
            return FrozenDataset.read(file).graph(() -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
