package vn.cchc.graph.jena.internal.keeping;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.jena.internal.frozen.FrozenBuilder;
import vn.cchc.graph.jena.internal.outside.OutsideReader;
import vn.cchc.graph.jena.internal.running.Querying;
import vn.cchc.graph.jena.internal.worker.QueryWorkers;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.graph.store.OutsideFile;

/** A build being filled. */
final class FrozenDraft implements BuildFactory.Draft {
    private final FrozenBuilder statements = new FrozenBuilder();
    private final Querying querying;
    private final Optional<QueryWorkers> workers;

    FrozenDraft(Querying querying, Optional<QueryWorkers> workers) {
        this.querying = querying;
        this.workers = workers;
    }

    @Override
    public void add(String source, Statement statement) {
        statements.add(graph(source), Nodes.triple(source, statement));
    }

    @Override
    public void addTurtle(String source, String name, String text) {
        Node graph = graph(source);
        new TurtleText(name, triple -> statements.add(graph, triple)).read(text);
    }

    @Override
    public void add(OutsideFile file) {
        new OutsideReader().read(file, statements::add).orRefuse();
    }

    private static Node graph(String source) {
        return NodeFactory.createURI(Vocabulary.graph(source));
    }

    @Override
    public Build finish() {
        return new FrozenBuild(statements.finish(), querying, workers);
    }
}
