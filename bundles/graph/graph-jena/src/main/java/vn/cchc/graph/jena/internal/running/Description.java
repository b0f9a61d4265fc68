package vn.cchc.graph.jena.internal.running;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import vn.cchc.graph.Vocabulary;

/**
 * What is said of things: their statements, those of unnamed nodes they lead to, and statements
 * that point to one. Where more point to it than are shown, both numbers are said.
 */
final class Description {
    static final int INCOMING = 500;
    static final String TOTAL = Vocabulary.DEF + "incomingStatements";
    static final String SHOWN = Vocabulary.DEF + "incomingStatementsShown";

    private final Graph graph;
    private final int limit;

    Description(Graph graph, int limit) {
        this.graph = graph;
        this.limit = limit;
    }

    /** What the things say of themselves. */
    List<Triple> outgoing(Collection<Node> things) {
        var statements = new ArrayList<Triple>();
        var seen = new HashSet<Node>();
        things.forEach(thing -> addOutgoing(thing, statements, seen));
        return statements;
    }

    /** What the thing says of itself and what is said of it elsewhere. */
    List<Triple> around(Node thing) {
        List<Triple> statements = outgoing(List.of(thing));
        addIncoming(thing, statements);
        return statements;
    }

    private void addOutgoing(Node thing, List<Triple> statements, Set<Node> seen) {
        if (!seen.add(thing)) {
            return;
        }
        List<Triple> own = graph.find(thing, Node.ANY, Node.ANY).toList();
        if (statements.size() + own.size() > limit) {
            throw new CountedRows.TooMany();
        }
        statements.addAll(own);
        for (Triple triple : own) {
            if (triple.getObject().isBlank()) {
                addOutgoing(triple.getObject(), statements, seen);
            }
        }
    }

    private void addIncoming(Node thing, List<Triple> statements) {
        int total = 0;
        var found = graph.find(Node.ANY, Node.ANY, thing);
        while (found.hasNext()) {
            Triple triple = found.next();
            if (total++ < INCOMING) {
                statements.add(triple);
            }
        }
        if (total > INCOMING) {
            statements.add(number(thing, TOTAL, total));
            statements.add(number(thing, SHOWN, INCOMING));
        }
    }

    private static Triple number(Node thing, String property, int value) {
        Node literal = NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDinteger);
        return Triple.create(thing, NodeFactory.createURI(property), literal);
    }
}
