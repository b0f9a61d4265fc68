package vn.cchc.graph.jena.internal.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.resultset.SPARQLResult;
import org.apache.jena.sparql.vocabulary.ResultSetGraphVocab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.jena.internal.SampleGraph;
import vn.cchc.graph.jena.internal.frozen.FrozenBuilder;
import vn.cchc.graph.jena.internal.frozen.FrozenDataset;
import vn.cchc.graph.jena.internal.running.Querying;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/**
 * The W3C's query evaluation tests of SPARQL 1.0 and 1.1, from reading a query to the written
 * answer, on frozen graphs. They stand in no registry: {@code -Dsparql.tests=FOLDER} names the
 * folder with {@code sparql10} and {@code sparql11}. The outcome is told in {@code
 * target/sparql-tests.md}.
 */
class EvaluationTest {
    private static final List<String> SUITES =
            List.of(
                    "sparql10/manifest-evaluation.ttl",
                    "sparql11/manifest-sparql11-query.ttl",
                    "sparql11/manifest-sparql11-results.ttl");

    @TempDir Path folder;

    private final Querying querying = Querying.within(SampleGraph.LIMITS);
    private final Report report = new Report();

    @Test
    void every_evaluation_is_as_the_W3C_says_or_has_its_reason() throws IOException {
        String suites = System.getProperty("sparql.tests", "");
        assumeTrue(!suites.isEmpty(), "-Dsparql.tests=FOLDER runs the W3C's evaluation tests");
        var manifests = new Manifests(Path.of(suites));
        for (String suite : SUITES) {
            for (EvaluationCase test : manifests.evaluations(suite)) {
                report.note(test.id(), outcome(test), Excuses.of(test));
            }
        }
        report.write(Path.of("target", "sparql-tests.md"));

        assertThat(report.unexplained()).isEmpty();
        assertThat(report.passed()).isGreaterThan(480);
    }

    /** Empty when it passed, otherwise why not. */
    private String outcome(EvaluationCase test) throws IOException {
        try {
            return isExpected(test) ? "" : "differs";
        } catch (Refusal refusal) {
            return refusal.problems().stream()
                    .map(Problem::code)
                    .distinct()
                    .collect(Collectors.joining(", "));
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private boolean isExpected(EvaluationCase test) throws IOException {
        String query = Files.readString(test.query());
        Path answer = folder.resolve("answer.srj");
        boolean graph = test.expected().toString().matches(".*(ttl|rdf|nt)") && !isRows(query);
        String accept = graph ? "application/n-triples" : "application/sparql-results+json";
        try (var out = Files.newOutputStream(answer)) {
            querying.query(data(test), SparqlRequest.of(query, accept)).writeTo(out);
        }
        if (graph) {
            var ours = RDFParser.source(answer.toString()).forceLang(Lang.NTRIPLES).toGraph();
            var theirs =
                    RDFParser.source(test.expected().toString()).base(Manifests.BASE).toGraph();
            return ours.isIsomorphicWith(theirs);
        }
        return same(
                ResultSetFactory.result(answer.toString()),
                expected(test.expected().toString()),
                test.lax());
    }

    /** Rows, or whether there are any, may be told as RDF. */
    private static SPARQLResult expected(String file) {
        if (!file.matches(".*(ttl|rdf)")) {
            return ResultSetFactory.result(file);
        }
        var told =
                ModelFactory.createModelForGraph(
                        RDFParser.source(file).base(Manifests.BASE).toGraph());
        var truths = told.listObjectsOfProperty(ResultSetGraphVocab.p_boolean);
        return truths.hasNext()
                ? new SPARQLResult(truths.next().asLiteral().getBoolean())
                : new SPARQLResult(ResultSetFactory.makeResults(told));
    }

    private static boolean isRows(String query) {
        return query.matches("(?is).*\\b(SELECT|ASK)\\b.*")
                && !query.matches("(?is).*\\bCONSTRUCT\\b.*");
    }

    private static boolean same(SPARQLResult ours, SPARQLResult theirs, boolean lax) {
        if (theirs.isBoolean()) {
            return ours.getBooleanResult().equals(theirs.getBooleanResult());
        }
        var mine = new Rows(ours.getResultSet());
        var expected = new Rows(theirs.getResultSet());
        return lax ? mine.sameBesidesDuplicates(expected) : mine.same(expected);
    }

    private FrozenDataset data(EvaluationCase test) {
        var builder = new FrozenBuilder();
        test.data().forEach(file -> triples(file).forEach(builder::add));
        test.named()
                .forEach(
                        (name, file) ->
                                triples(file)
                                        .forEach(t -> builder.add(NodeFactory.createURI(name), t)));
        return builder.finish();
    }

    private static List<Triple> triples(Path file) {
        return RDFParser.source(file.toString())
                .base(Manifests.BASE + file.getFileName())
                .checking(false)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .toGraph()
                .find()
                .toList();
    }
}
