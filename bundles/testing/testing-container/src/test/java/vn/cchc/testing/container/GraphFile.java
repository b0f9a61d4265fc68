package vn.cchc.testing.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.cchc.testing.ServerProcess;

/** The graph as the server keeps it on the disk, held against the shapes of the ontology. */
final class GraphFile {
    private static final Path SHAPES = Path.of("../../../ontology/src/main/resources/shapes");

    private GraphFile() {}

    /** What does not conform; empty when all of it does. */
    static List<String> faults(ServerProcess server) {
        var report = ShaclValidator.get().validate(Shapes.parse(shapes()), graph(server));
        return report.getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.resultPath() + ": " + entry.message())
                .toList();
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
        Graph graph = GraphFactory.createDefaultGraph();
        try (Stream<Path> files = Files.list(server.home().resolve("data/cchc/graph"))) {
            Path file =
                    files.filter(f -> f.toString().endsWith(".graph")).findFirst().orElseThrow();
            try (var in = new GZIPInputStream(Files.newInputStream(file))) {
                RDFDataMgr.read(graph, in, Lang.NTRIPLES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return graph;
    }
}
