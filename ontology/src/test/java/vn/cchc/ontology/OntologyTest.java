package vn.cchc.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {
    private static final Path MAIN = Path.of("src/main/resources");
    private static final Path EXAMPLES = Path.of("src/test/resources/examples");
    private static final String OWN = "https://cchc.vn/def/";

    @Test
    void every_own_term_is_named_and_defined_in_both_languages() throws IOException {
        Graph vocabulary = read(files(MAIN.resolve("vocabulary")));
        var terms = new TreeSet<Node>((a, b) -> a.toString().compareTo(b.toString()));
        vocabulary
                .find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .forEach(t -> terms.add(t.getSubject()));
        assertThat(own(terms)).hasSizeGreaterThan(50);
        for (Node term : own(terms)) {
            assertThat(languages(vocabulary, term, RDFS.label.asNode()))
                    .as("labels of %s", term)
                    .containsExactlyInAnyOrder("vi", "en");
            assertThat(languages(vocabulary, term, RDFS.comment.asNode()))
                    .as("definition of %s", term)
                    .containsExactlyInAnyOrder("vi", "en");
        }
    }

    @Test
    void every_term_of_others_is_named_in_both_languages_and_told_in_one_file() throws IOException {
        Graph reused = read(List.of(MAIN.resolve("vocabulary/reused.ttl")));
        var terms = new TreeSet<Node>((a, b) -> a.toString().compareTo(b.toString()));
        read(files(MAIN.resolve("vocabulary"))).find().forEach(t -> terms.add(t.getSubject()));
        terms.removeAll(own(terms));
        assertThat(terms).isNotEmpty();
        for (Node term : terms) {
            assertThat(languages(reused, term, RDFS.label.asNode()))
                    .as("labels of %s", term)
                    .containsExactlyInAnyOrder("vi", "en");
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_module_defines_its_own_terms_and_has_shapes(Path module) throws IOException {
        String name = module.getFileName().toString();
        Node iri = NodeFactory.createURI(OWN + name.replace(".ttl", ""));
        Graph terms = read(List.of(module));

        assertThat(terms.contains(iri, RDF.type.asNode(), OWL2.Ontology.asNode())).isTrue();
        assertThat(terms.find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY).toList())
                .isNotEmpty()
                .allMatch(statement -> statement.getObject().equals(iri));
        assertThat(own(terms.find().mapWith(Triple::getSubject).toSet()))
                .allMatch(
                        term ->
                                term.equals(iri)
                                        || terms.contains(term, RDFS.isDefinedBy.asNode(), iri));
        assertThat(MAIN.resolve("shapes").resolve(name)).exists();
    }

    static Stream<Path> modules() throws IOException {
        return files(MAIN.resolve("vocabulary")).stream()
                .filter(file -> !file.endsWith("reused.ttl"));
    }

    private static List<Node> own(Collection<Node> terms) {
        return terms.stream().filter(term -> term.getURI().startsWith(OWN)).toList();
    }

    @Test
    void shapes_use_only_terms_that_are_defined() throws IOException {
        Graph vocabulary = read(files(MAIN.resolve("vocabulary")));
        var used = new TreeSet<String>();
        Graph shapes = read(files(MAIN.resolve("shapes")));
        shapes.find()
                .forEach(
                        t -> {
                            if (t.getObject().isURI() && t.getObject().getURI().startsWith(OWN)) {
                                used.add(t.getObject().getURI());
                            }
                        });
        assertThat(used)
                .isNotEmpty()
                .allMatch(
                        term ->
                                vocabulary.contains(
                                        NodeFactory.createURI(term),
                                        RDFS.label.asNode(),
                                        Node.ANY));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void a_right_example_conforms(Path example) throws IOException {
        assertThat(validate(example).conforms()).as("%s", example).isTrue();
    }

    @ParameterizedTest
    @MethodSource("failing")
    void a_wrong_example_fails_for_the_reason_it_names(Path example) throws IOException {
        String path = Files.readAllLines(example).get(0).substring("# path: ".length());
        var report = validate(example);
        assertThat(report.conforms()).isFalse();
        assertThat(report.getEntries())
                .isNotEmpty()
                .allMatch(
                        entry ->
                                String.valueOf(entry.resultPath()).contains(path + ">")
                                        || String.valueOf(entry.resultPath()).endsWith(path)
                                        || entry.sourceConstraintComponent()
                                                .getURI()
                                                .endsWith("#" + path + "ConstraintComponent"));
    }

    static Stream<Path> passing() throws IOException {
        return files(EXAMPLES.resolve("pass")).stream();
    }

    static Stream<Path> failing() throws IOException {
        return files(EXAMPLES.resolve("fail")).stream();
    }

    private static ValidationReport validate(Path example) throws IOException {
        var shapes = Shapes.parse(read(files(MAIN.resolve("shapes"))));
        return ShaclValidator.get().validate(shapes, read(List.of(example)));
    }

    private static List<String> languages(Graph graph, Node term, Node property) {
        return graph.find(term, property, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLanguage())
                .toList();
    }

    private static Graph read(List<Path> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        files.forEach(file -> RDFDataMgr.read(graph, file.toUri().toString()));
        return graph;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
