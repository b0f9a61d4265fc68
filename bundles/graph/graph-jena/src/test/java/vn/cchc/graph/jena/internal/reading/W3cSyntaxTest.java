package vn.cchc.graph.jena.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.model.Problem;

/** The W3C's syntax tests of SPARQL 1.0 and 1.1, read from the jar they are published in. */
class W3cSyntaxTest {
    private static final String TESTS = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";

    private static final String BASE = "http://tests.example/";

    private static final List<String> FOLDERS =
            List.of(
                    "testcases-sparql-1.0-w3c/data-r2/syntax-sparql1/",
                    "testcases-sparql-1.0-w3c/data-r2/syntax-sparql2/",
                    "testcases-sparql-1.0-w3c/data-r2/syntax-sparql3/",
                    "testcases-sparql-1.0-w3c/data-r2/syntax-sparql4/",
                    "testcases-sparql-1.0-w3c/data-r2/syntax-sparql5/",
                    "testcases-sparql-1.1-w3c/syntax-query/",
                    "testcases-sparql-1.1-w3c/syntax-fed/",
                    "testcases-sparql-1.1-w3c/syntax-update-1/",
                    "testcases-sparql-1.1-w3c/syntax-update-2/",
                    "testcases-sparql-1.1-w3c/aggregates/",
                    "testcases-sparql-1.1-w3c/construct/",
                    "testcases-sparql-1.1-w3c/grouping/",
                    "testcases-sparql-1.1-w3c/delete-insert/");

    /** What is right by the grammar and still not carried out here. */
    private static final Set<String> RULES = Set.of("GRA-105", "GRA-106", "GRA-107", "GRA-109");

    /** Legal in SPARQL 1.0 and no more in 1.1, and a test the W3C has withdrawn since. */
    private static final Set<String> EXCUSED = Set.of("syntax-lit-08.rq", "qname-escape-01.rq");

    private static QueryReader reader;

    @BeforeAll
    static void start() {
        JenaSystem.init();
        reader = new QueryReader(new AllowedFunctions());
    }

    /** One test of a manifest. */
    record Case(String file, String text) {
        @Override
        public String toString() {
            return file;
        }
    }

    static List<Case> wrongQueries() {
        return cases("NegativeSyntaxTest", "NegativeSyntaxTest11");
    }

    static List<Case> rightQueries() {
        return cases("PositiveSyntaxTest", "PositiveSyntaxTest11").stream()
                .filter(c -> !EXCUSED.contains(c.file().replaceFirst(".*/", "")))
                .toList();
    }

    static List<Case> updates() {
        return cases("PositiveUpdateSyntaxTest11", "NegativeUpdateSyntaxTest11");
    }

    @ParameterizedTest
    @MethodSource("wrongQueries")
    void a_wrong_query_is_refused_with_its_place(Case test) {
        List<Problem> problems = reader.read(test.text()).problems();

        assertThat(problems).isNotEmpty();
        assertThat(problems)
                .allSatisfy(
                        p -> {
                            assertThat(p.code()).isIn("GRA-103", "GRA-104");
                            assertThat(p.what())
                                    .doesNotContain("org.apache", "Exception", "java.", "<EOF>");
                            if (p.code().equals("GRA-103")) {
                                assertThat(p.where()).matches("line \\d+, column \\d+|query");
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("rightQueries")
    void a_right_query_is_read(Case test) {
        assertThat(reader.read(test.text()).problems())
                .allSatisfy(p -> assertThat(p.code()).isIn(RULES));
    }

    @ParameterizedTest
    @MethodSource("updates")
    void an_update_is_refused(Case test) {
        assertThat(reader.read(test.text()).problems())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.code()).isIn("GRA-103", "GRA-104"));
    }

    @Test
    void the_tests_are_really_there() {
        assertThat(wrongQueries()).hasSizeGreaterThanOrEqualTo(93);
        assertThat(rightQueries()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(updates()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static List<Case> cases(String... types) {
        var cases = new ArrayList<Case>();
        for (String folder : FOLDERS) {
            Graph manifest = manifest(folder);
            for (String type : types) {
                manifest.find(
                                Node.ANY,
                                iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                                iri(TESTS + type))
                        .mapWith(t -> action(manifest, t.getSubject()))
                        .forEachRemaining(file -> cases.add(new Case(file, text(file))));
            }
        }
        return cases;
    }

    private static Graph manifest(String folder) {
        return RDFParser.fromString(text(folder + "manifest.ttl"), Lang.TURTLE)
                .base(BASE + folder)
                .toGraph();
    }

    private static String action(Graph manifest, Node test) {
        Node file = manifest.find(test, iri(TESTS + "action"), Node.ANY).next().getObject();
        return file.getURI().substring(BASE.length());
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static String text(String resource) {
        try (InputStream in = W3cSyntaxTest.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
