package vn.cchc.graph.jena.internal.keeping;

import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import vn.cchc.graph.Statement;
import vn.cchc.graph.jena.internal.running.Querying;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;

/**
 * A build being filled. GraphMem2Fast by name, not Jena's default: literals are the same only when
 * written the same, so 1.10 stays 1.10.
 */
final class MemoryDraft implements BuildFactory.Draft {
    private final Graph graph = new GraphMem2Fast();
    private final Querying querying;

    MemoryDraft(Querying querying) {
        this.querying = querying;
    }

    @Override
    public void add(String source, Statement statement) {
        graph.add(Nodes.triple(source, statement));
    }

    @Override
    public void addTurtle(String name, String text) {
        new TurtleText(name, graph).read(text);
    }

    @Override
    public Build finish() {
        return new MemoryBuild(graph, querying);
    }
}
