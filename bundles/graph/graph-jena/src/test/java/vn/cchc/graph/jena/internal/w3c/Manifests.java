package vn.cchc.graph.jena.internal.w3c;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;

/** Reads the manifests of the W3C's suites. */
final class Manifests {
    /** What the addresses of files are resolved against, like those in queries. */
    static final String BASE = "https://cchc.vn/";

    private static final String TESTS = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String QUERIES = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private final Path suites;

    Manifests(Path suites) {
        this.suites = suites;
    }

    /**
     * The tests of a manifest and of those it includes.
     *
     * @param manifest below the suites' folder
     */
    List<EvaluationCase> evaluations(String manifest) {
        return entries(manifest, "QueryEvaluationTest"::equals, this::evaluation);
    }

    /** The syntax tests of a manifest and of those it includes. */
    List<SyntaxCase> syntax(String manifest) {
        return entries(manifest, type -> type.contains("SyntaxTest"), this::syntax);
    }

    /** Makes a case of a test. */
    private interface Made<T> {
        T of(Graph graph, Path manifest, Node test);
    }

    private <T> List<T> entries(String manifest, Predicate<String> types, Made<T> made) {
        var cases = new ArrayList<T>();
        Path file = suites.resolve(manifest);
        Graph graph = RDFParser.source(file.toString()).base(BASE).toGraph();
        lists(graph, "include")
                .forEach(included -> cases.addAll(entries(below(file, included), types, made)));
        lists(graph, "entries").stream()
                .filter(test -> types(graph, test).anyMatch(types))
                .map(test -> made.of(graph, file, test))
                .forEach(cases::add);
        return cases;
    }

    private static List<Node> lists(Graph graph, String property) {
        return all(graph, Node.ANY, tests(property)).stream()
                .flatMap(head -> list(graph, head).stream())
                .toList();
    }

    /** What kind of test it is, by the last part of each name. */
    private static Stream<String> types(Graph graph, Node test) {
        return all(graph, test, iri(RDF + "type")).stream()
                .map(type -> type.getURI().replaceFirst(".*#", ""));
    }

    private SyntaxCase syntax(Graph graph, Path manifest, Node test) {
        boolean right =
                types(graph, test)
                        .noneMatch(type -> type.contains("Negative") || type.contains("Update"));
        Path file = path(manifest, one(graph, test, tests("action")));
        return new SyntaxCase(id(manifest, test), file, right);
    }

    private String id(Path manifest, Node test) {
        return suites.relativize(manifest.getParent())
                + "/"
                + test.getURI().replaceFirst(".*[#/]", "");
    }

    private String below(Path manifest, Node file) {
        return suites.relativize(path(manifest, file)).toString();
    }

    private static Path path(Path manifest, Node file) {
        return manifest.resolveSibling(file.getURI().substring(BASE.length()));
    }

    private EvaluationCase evaluation(Graph graph, Path manifest, Node test) {
        Node action = one(graph, test, tests("action"));
        Map<String, Path> named = new LinkedHashMap<>();
        all(graph, action, iri(QUERIES + "graphData"))
                .forEach(file -> named.put(file.getURI(), path(manifest, file)));
        return new EvaluationCase(
                suites.relativize(manifest.getParent()).toString(),
                test.getURI().replaceFirst(".*[#/]", ""),
                path(manifest, one(graph, action, iri(QUERIES + "query"))),
                all(graph, action, iri(QUERIES + "data")).stream()
                        .map(file -> path(manifest, file))
                        .toList(),
                named,
                path(manifest, one(graph, test, tests("result"))),
                graph.contains(test, tests("resultCardinality"), tests("LaxCardinality")));
    }

    private static List<Node> all(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList();
    }

    private static Node one(Graph graph, Node subject, Node property) {
        return all(graph, subject, property).get(0);
    }

    private static List<Node> list(Graph graph, Node head) {
        var members = new ArrayList<Node>();
        Node rest = head;
        while (!rest.equals(iri(RDF + "nil"))) {
            members.add(one(graph, rest, iri(RDF + "first")));
            rest = one(graph, rest, iri(RDF + "rest"));
        }
        return members;
    }

    private static Node tests(String name) {
        return iri(TESTS + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
