package vn.cchc.graph.jena.internal.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.jena.internal.reading.AllowedFunctions;
import vn.cchc.graph.jena.internal.reading.QueryReader;
import vn.cchc.model.Problem;

/**
 * The newest syntax tests of the W3C for SPARQL 1.0 and 1.1, from the folder that {@code
 * -Dsparql.tests=FOLDER} names. Right queries are read, wrong ones and all updates are refused. The
 * outcome is told in {@code target/sparql-syntax-tests.md}.
 */
class SyntaxSuiteTest {
    private static final List<String> SUITES =
            List.of(
                    "sparql10/manifest-syntax.ttl",
                    "sparql11/manifest-sparql11-query.ttl",
                    "sparql11/manifest-sparql11-fed.ttl",
                    "sparql11/syntax-fed/manifest.ttl",
                    "sparql11/syntax-update-1/manifest.ttl",
                    "sparql11/syntax-update-2/manifest.ttl");

    private static final Set<String> REFUSED = Set.of("GRA-103", "GRA-104");

    @Test
    void right_queries_are_read_and_wrong_ones_and_updates_are_refused() throws IOException {
        String suites = System.getProperty("sparql.tests", "");
        assumeTrue(!suites.isEmpty(), "-Dsparql.tests=FOLDER runs the W3C's syntax tests");
        JenaSystem.init();
        var reader = new QueryReader(new AllowedFunctions());
        var manifests = new Manifests(Path.of(suites));
        var report = new Report();
        var tests = SUITES.stream().flatMap(suite -> manifests.syntax(suite).stream()).distinct();
        for (SyntaxCase test : tests.toList()) {
            var problems = reader.read(Files.readString(test.file())).problems();
            report.note(test.id(), outcome(test, problems), "");
        }
        report.write(Path.of("target", "sparql-syntax-tests.md"));

        assertThat(report.unexplained()).isEmpty();
        assertThat(report.passed()).isGreaterThan(300);
    }

    /** Empty when it was read, or refused, as it should be. */
    private static String outcome(SyntaxCase test, List<Problem> problems) {
        String codes =
                problems.stream().map(Problem::code).distinct().collect(Collectors.joining(", "));
        boolean refused = REFUSED.contains(codes);
        if (test.right()) {
            return codes;
        }
        return refused ? "" : "not refused: " + codes;
    }
}
