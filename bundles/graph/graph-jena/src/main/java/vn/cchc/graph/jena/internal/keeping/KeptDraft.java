package vn.cchc.graph.jena.internal.keeping;

import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.jena.internal.data.BuildData;
import vn.cchc.graph.jena.internal.data.BuildMaker;
import vn.cchc.graph.jena.internal.outside.OutsideReader;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.graph.store.OutsideFile;

/** A build being filled. */
final class KeptDraft implements BuildFactory.Draft {
    private final BuildMaker statements;
    private final Function<BuildData, Build> made;
    private boolean finished;

    KeptDraft(BuildMaker statements, Function<BuildData, Build> made) {
        this.statements = statements;
        this.made = made;
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
        var build = made.apply(statements.finish());
        finished = true;
        return build;
    }

    @Override
    public void close() {
        if (!finished) {
            statements.close();
        }
    }
}
