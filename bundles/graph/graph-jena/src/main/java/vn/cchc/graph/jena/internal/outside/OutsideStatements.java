package vn.cchc.graph.jena.internal.outside;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import vn.cchc.graph.jena.internal.frozen.BlankNodes;
import vn.cchc.graph.store.OutsideFile;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;

/** The statements of one file as they are read, held against the rules. */
final class OutsideStatements extends StreamRDFBase {
    static final int PROBLEMS = 50;
    private static final int SHOWN = 300;

    private final OutsideFile file;
    private final OutsideFormat format;
    private final long most;
    private final QuadSink into;
    private final Node graph;
    private final List<Problem> problems = new ArrayList<>();
    private final TreeSet<String> graphs = new TreeSet<>();
    private final Map<Node, Node> renamed = new HashMap<>();
    private long count;
    private String named = "";

    OutsideStatements(OutsideFile file, OutsideFormat format, long most, QuadSink into) {
        this.file = file;
        this.format = format;
        this.most = most;
        this.into = into;
        this.graph = NodeFactory.createURI(file.graph());
    }

    /** So much is wrong, or so much is there, that the rest need not be read. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void triple(Triple triple) {
        quad(Quad.create(graph, triple));
    }

    @Override
    public void quad(Quad quad) {
        if (++count > most) {
            tell(OutsideFault.TOO_MUCH.at(file.name(), most));
            throw new Enough();
        }
        Node name = quad.isDefaultGraph() ? graph : stable(quad.getGraph());
        remember(name);
        OutsideRules.statement(quad, file.name()).ifPresent(wrong -> tell(quad));
        into.add(
                name,
                Triple.create(
                        stable(quad.getSubject()), quad.getPredicate(), stable(quad.getObject())));
    }

    private void tell(Quad quad) {
        OutsideRules.statement(quad, file.name() + ": " + shown(quad)).ifPresent(this::tell);
    }

    private static String shown(Quad quad) {
        String text =
                NodeFmtLib.strNodesNT(quad.getSubject(), quad.getPredicate(), quad.getObject());
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private void remember(Node name) {
        String text = name.isURI() ? name.getURI() : "_:" + name.getBlankNodeLabel();
        if (!text.equals(named)) {
            named = text;
            if (graphs.add(text)) {
                OutsideRules.graph(text).ifPresent(this::tell);
            }
        }
    }

    /** Blank nodes by the order in which they come, so that every build names them alike. */
    private Node stable(Node node) {
        return node.isBlank()
                ? renamed.computeIfAbsent(
                        node,
                        n ->
                                BlankNodes.of(
                                        file.graph() + "\n" + file.name(),
                                        String.valueOf(renamed.size())))
                : node;
    }

    private void tell(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
        if (problems.size() == PROBLEMS) {
            throw new Enough();
        }
    }

    void unreadable(String message, long line, long column) {
        String where = line > 0 ? file.name() + ":" + line + ":" + column : file.name();
        tell(OutsideFault.UNREADABLE.at(where, format.title(), message));
    }

    /** For what the parser did not tell at a place. */
    void unreadable(Exception cause) {
        if (problems.isEmpty()) {
            unreadable(String.valueOf(cause.getMessage()), 0, 0);
        }
    }

    void inflates() {
        tell(OutsideFault.INFLATES.at(file.name(), InflatingStream.TIMES, InflatingStream.MOST));
    }

    Verdict<OutsideFile.Contents> verdict() {
        if (problems.isEmpty() && count == 0) {
            tell(OutsideFault.EMPTY.at(file.name()));
        }
        return problems.isEmpty()
                ? Verdict.accepted(
                        new OutsideFile.Contents(count, Collections.unmodifiableSortedSet(graphs)))
                : Verdict.refused(problems);
    }
}
