package vn.cchc.graph.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.Vocabulary;

/**
 * The W3C's tests of the SPARQL 1.1 Protocol and Service Description against the endpoint behind a
 * real port. {@code -Dsparql.tests=FOLDER} names the folder with {@code sparql11}. The outcome is
 * told in {@code target/sparql-protocol-tests.md}.
 */
class ProtocolSuiteTest {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String NAMED = "with named graphs: the build of this test has none";
    private static final String UPDATE = "no update is carried out";

    private static final Map<String, Set<String>> TYPES =
            Map.of(
                    "boolean",
                    Set.of("application/sparql-results+json", "application/sparql-results+xml"),
                    "tabular",
                    Set.of(
                            "application/sparql-results+json",
                            "application/sparql-results+xml",
                            "text/csv",
                            "text/tab-separated-values"),
                    "RDF",
                    Set.of("text/turtle", "application/rdf+xml", "application/n-triples"));

    private static GraphServer server;
    private final List<String> lines = new ArrayList<>();
    private final List<String> unexplained = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        server = new GraphServer();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void every_request_is_answered_as_the_W3C_says_or_has_its_reason() throws Exception {
        String suites = System.getProperty("sparql.tests", "");
        assumeTrue(!suites.isEmpty(), "-Dsparql.tests=FOLDER runs the W3C's protocol tests");
        var before = server.build.content();
        int passed = 0;
        for (var test : ProtocolCase.all(Path.of(suites, "sparql11/protocol/manifest.ttl"))) {
            passed += note(test.name(), outcome(test.steps()), reason(test)) ? 1 : 0;
        }
        passed += serviceDescription();
        lines.add(0, "As the W3C says: " + passed + " of " + lines.size() + "\n");
        Files.write(Path.of("target", "sparql-protocol-tests.md"), lines);

        assertThat(unexplained).isEmpty();
        assertThat(passed).isGreaterThan(15);
        assertThat(server.build.content()).isEqualTo(before);
    }

    /** True when it passed. */
    private boolean note(String name, String outcome, String reason) {
        boolean passed = outcome.isEmpty();
        if (!passed && reason.isEmpty()) {
            unexplained.add(name + ": " + outcome);
        }
        lines.add("- " + name + ": " + (passed ? "as the W3C says" : outcome + " — " + reason));
        return passed;
    }

    /** Why it may come out otherwise; a request that names a data set must be right without it. */
    private static String reason(ProtocolCase test) throws Exception {
        if (test.name().startsWith("update_")) {
            return UPDATE;
        }
        boolean named = test.steps().stream().anyMatch(ProtocolCase.Step::namesDataSet);
        var without = test.steps().stream().map(ProtocolCase.Step::withoutDataSet).toList();
        if (!named) {
            return "";
        }
        String rest = outcome(without);
        boolean aboutData = test.name().contains("dataset");
        return rest.isEmpty() || aboutData ? NAMED + (rest.isEmpty() ? "; right without" : "") : "";
    }

    private static String outcome(List<ProtocolCase.Step> steps) throws Exception {
        for (var step : steps) {
            var answer = server.send(step.to(server::to));
            String fault = fault(step, answer);
            if (!fault.isEmpty()) {
                return fault;
            }
        }
        return "";
    }

    private static String fault(ProtocolCase.Step step, HttpResponse<String> answer) {
        String status = Integer.toString(answer.statusCode());
        if (!step.statuses().contains(status.substring(0, 1))) {
            return status + " " + answer.body().lines().findFirst().orElse("");
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        if (!step.format().isEmpty() && !TYPES.get(step.format()).contains(type)) {
            return type + " is not " + step.format();
        }
        boolean said = answer.body().matches("(?s).*\"boolean\"\\s*:\\s*true.*");
        return step.truth().filter(truth -> truth != said).isPresent() ? "says " + said : "";
    }

    /** The three tests of the manifest, which says them in words only. */
    private int serviceDescription() throws Exception {
        int passed = 0;
        var answer = server.send(server.to("/sparql").header("Accept", "text/turtle"));
        boolean rdf =
                answer.statusCode() == 200
                        && answer.headers()
                                .firstValue("Content-Type")
                                .orElse("")
                                .contains("turtle");
        passed += note("returns-rdf", rdf ? "" : "no RDF", "") ? 1 : 0;
        Model model = ModelFactory.createDefaultModel();
        model.read(new StringReader(answer.body()), null, "TURTLE");
        var services = model.listSubjectsWithProperty(term("endpoint")).toList();
        boolean endpoint =
                services.size() == 1
                        && services.get(0)
                                .hasProperty(
                                        term("endpoint"),
                                        model.createResource(Vocabulary.BASE + "/sparql"));
        passed += note("has-endpoint-triple", endpoint ? "" : "no endpoint", "") ? 1 : 0;
        boolean conforms = endpoint && conforms(services.get(0));
        return passed + (note("conforms-to-schema", conforms ? "" : "does not", "") ? 1 : 0);
    }

    private static boolean conforms(Resource service) {
        var dataset = service.getPropertyResourceValue(term("defaultDataset"));
        var graph = dataset.getPropertyResourceValue(term("defaultGraph"));
        return service.hasProperty(RDF.type, ResourceFactory.createResource(SD + "Service"))
                && dataset.hasProperty(RDF.type, ResourceFactory.createResource(SD + "Dataset"))
                && graph.hasProperty(RDF.type, ResourceFactory.createResource(SD + "Graph"))
                && service.hasProperty(
                        term("supportedLanguage"),
                        ResourceFactory.createResource(SD + "SPARQL11Query"))
                && service.listProperties(term("resultFormat")).toList().stream()
                        .allMatch(format -> format.getObject().isURIResource());
    }

    private static org.apache.jena.rdf.model.Property term(String name) {
        return ResourceFactory.createProperty(SD, name);
    }
}
