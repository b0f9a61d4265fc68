package vn.cchc.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breaks the right examples in every way that a shape forbids: each is noticed at its place and by
 * its name. What is forbidden stands in {@code requirements.txt}, so that it cannot be lost from
 * the shapes unnoticed.
 */
class ShapesTest {
    private static final String OWN = "https://cchc.vn/def/";
    private static final Path MAIN = Path.of("src/main/resources");
    private static final Path TEST = Path.of("src/test/resources");

    /** What a property shape says beside its requirements, or as a part of one. */
    private static final Set<Node> SAY_NO_MORE =
            Set.of(SHACL.path, SHACL.message, SHACL.qualifiedValueShape);

    /** A line of the list: which shape wants what of which property. */
    record Requirement(String shape, String property, String component) {
        static Requirement of(String line) {
            String[] words = line.split(" ");
            return new Requirement(words[0], words[1], words[2]);
        }

        @Override
        public String toString() {
            return shape + " " + property + " " + component;
        }
    }

    private final Graph shapes = read(MAIN.resolve("shapes"));

    static Stream<Requirement> requirements() throws IOException {
        return Files.readAllLines(TEST.resolve("requirements.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Requirement::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requirements")
    void what_breaks_a_requirement_is_noticed(Requirement requirement) {
        Graph data = read(TEST.resolve("examples/pass"));
        Node property = property(requirement);
        Node thing = target(requirement, data);
        spoil(data, thing, property, requirement.component());

        var report = ShaclValidator.get().validate(Shapes.parse(shapes), data);

        assertThat(report.getEntries())
                .anyMatch(
                        entry ->
                                entry.focusNode().equals(thing)
                                        && String.valueOf(entry.resultPath())
                                                .contains(property.getURI())
                                        && entry.sourceConstraintComponent()
                                                .getURI()
                                                .endsWith(
                                                        "#"
                                                                + requirement.component()
                                                                + "ConstraintComponent"));
    }

    @Test
    void every_requirement_of_the_shapes_is_in_the_list() throws IOException {
        var inShapes = new TreeSet<String>();
        shapes.find(Node.ANY, SHACL.property, Node.ANY)
                .forEach(p -> components(p).forEach(c -> inShapes.add(c.toString())));
        // Whoever has no answers is not a computed figure, so this one cannot be broken.
        inShapes.remove("ComputedFigureShape answered MinCount");

        assertThat(requirements().map(Requirement::toString))
                .containsExactlyInAnyOrderElementsOf(inShapes);
    }

    private List<Requirement> components(Triple property) {
        String path = one(property.getObject(), SHACL.path).getURI();
        var components = new ArrayList<Requirement>();
        shapes.find(property.getObject(), Node.ANY, Node.ANY)
                .filterDrop(t -> SAY_NO_MORE.contains(t.getPredicate()))
                .forEach(
                        t ->
                                components.add(
                                        new Requirement(
                                                local(property.getSubject().getURI()),
                                                local(path),
                                                capital(local(t.getPredicate().getURI())))));
        return components;
    }

    private Node property(Requirement requirement) {
        Node shape = NodeFactory.createURI(OWN + requirement.shape());
        return shapes
                .find(shape, SHACL.property, Node.ANY)
                .mapWith(t -> one(t.getObject(), SHACL.path))
                .filterKeep(path -> local(path.getURI()).equals(requirement.property()))
                .toList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No shape speaks of it any more"));
    }

    /** A thing of the examples that the shape is about. */
    private Node target(Requirement requirement, Graph data) {
        Node shape = NodeFactory.createURI(OWN + requirement.shape());
        var targets = new ArrayList<Node>();
        shapes.find(shape, SHACL.targetClass, Node.ANY)
                .forEach(
                        t ->
                                data.find(Node.ANY, RDF.type.asNode(), t.getObject())
                                        .forEach(of -> targets.add(of.getSubject())));
        shapes.find(shape, SHACL.targetSubjectsOf, Node.ANY)
                .forEach(
                        t ->
                                data.find(Node.ANY, t.getObject(), Node.ANY)
                                        .forEach(of -> targets.add(of.getSubject())));
        shapes.find(shape, SHACL.targetObjectsOf, Node.ANY)
                .forEach(
                        t ->
                                data.find(Node.ANY, t.getObject(), Node.ANY)
                                        .forEach(of -> targets.add(of.getObject())));
        assertThat(targets).as("examples of " + requirement.shape()).isNotEmpty();
        return targets.get(0);
    }

    private static void spoil(Graph data, Node thing, Node property, String component) {
        boolean adds = List.of("MaxCount", "UniqueLang", "LanguageIn").contains(component);
        if (!adds) {
            data.remove(thing, property, Node.ANY);
        }
        for (Node value : values(component)) {
            data.add(thing, property, value);
        }
    }

    private static List<Node> values(String component) {
        return switch (component) {
            case "MinCount", "QualifiedMinCount" -> List.of();
            case "MaxCount" ->
                    List.of(
                            NodeFactory.createURI("urn:cchc:one"),
                            NodeFactory.createURI("urn:cchc:two"));
            case "Class" -> List.of(NodeFactory.createURI("urn:cchc:nothing"));
            case "Datatype" ->
                    List.of(NodeFactory.createLiteralDT("x", new BaseDatatype("urn:cchc:type")));
            case "NodeKind", "In" -> List.of(NodeFactory.createLiteralString("half"));
            case "Pattern" -> List.of(NodeFactory.createLiteralString("!"));
            case "MinInclusive", "MinExclusive" -> List.of(number(-1));
            case "MaxInclusive" -> List.of(number(101));
            case "LessThanOrEquals" -> List.of(number(999_999_999));
            case "UniqueLang" ->
                    List.of(
                            NodeFactory.createLiteralLang("một", "vi"),
                            NodeFactory.createLiteralLang("hai", "vi"));
            case "LanguageIn" -> List.of(NodeFactory.createLiteralLang("un", "fr"));
            default -> throw new AssertionError("How is " + component + " broken?");
        };
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    private Node one(Node subject, Node property) {
        return shapes.find(subject, property, Node.ANY).next().getObject();
    }

    private static String local(String iri) {
        return iri.replaceFirst(".*[/#]", "");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Graph read(Path folder) {
        Graph graph = GraphFactory.createDefaultGraph();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> RDFDataMgr.read(graph, file.toUri().toString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return graph;
    }
}
