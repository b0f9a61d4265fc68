package vn.cchc.graph.jena.internal.keeping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.cchc.graph.Graph.Answer;
import vn.cchc.graph.Statement;
import vn.cchc.graph.jena.internal.running.Querying;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.Conformity;
import vn.cchc.model.Fingerprint;

/**
 * A build in the memory of this process. Nothing is added after it was made: the graph inside may
 * be read by many threads only as long as none writes.
 */
final class MemoryBuild implements Build {
    private final Graph graph;
    private final Querying querying;
    private final Fingerprint content;

    MemoryBuild(Graph graph, Querying querying) {
        this.graph = graph;
        this.querying = querying;
        this.content = SortedTriples.content(SortedTriples.lines(graph));
    }

    @Override
    public Answer query(String sparql, String accept) {
        return querying.query(graph, sparql, accept);
    }

    @Override
    public Answer describe(String iri, String accept) {
        return querying.describe(graph, Nodes.named(iri), accept);
    }

    @Override
    public List<Statement> from(String iri, int limit) {
        return statements(graph.find(Nodes.named(iri), Node.ANY, Node.ANY), limit);
    }

    @Override
    public List<Statement> to(String iri, int limit) {
        return statements(graph.find(Node.ANY, Node.ANY, Nodes.named(iri)), limit);
    }

    private static List<Statement> statements(Iterator<Triple> found, int limit) {
        var statements = new ArrayList<Statement>();
        while (statements.size() < limit && found.hasNext()) {
            statements.add(Nodes.statement(found.next()));
        }
        return List.copyOf(statements);
    }

    @Override
    public Conformity check(Map<String, String> shapes) {
        return new ShapesCheck(shapes).check(graph);
    }

    @Override
    public long triples() {
        return graph.size();
    }

    @Override
    public Fingerprint content() {
        return content;
    }

    @Override
    public void save(Path file) throws IOException {
        SortedTriples.write(SortedTriples.lines(graph), file);
    }

    @Override
    public void close() {
        // Memory only: it goes when the last reader has gone.
    }
}
