package vn.cchc.graph.jena.internal.worker;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.jena.internal.data.BuildData;
import vn.cchc.graph.jena.internal.running.Querying;
import vn.cchc.model.Refusal;

/**
 * Runs queries of every form, and writes every format, once before the first client comes: a fresh
 * process needs a tenth to a half of a second for the first of a kind, which would send light
 * queries to the slow worker.
 */
final class WarmUp {
    private static final List<String> FORMATS =
            List.of(
                    "application/sparql-results+json",
                    "text/csv",
                    "application/sparql-results+xml",
                    "text/tab-separated-values");
    private static final List<String> ROWS =
            List.of(
                    "SELECT * { ?a ?b ?c . ?c ?d ?e OPTIONAL { ?e ?f ?g } FILTER (?a != ?e) } LIMIT 20",
                    "SELECT ?b (COUNT(*) AS ?n) (AVG(?c) AS ?m) { { SELECT * { ?a ?b ?c } LIMIT 50 } }"
                            + " GROUP BY ?b ORDER BY DESC(?n) ?b LIMIT 5",
                    "SELECT DISTINCT ?a { { ?a a ?t } UNION { ?a <urn:x:y>+ ?t } MINUS { ?a <urn:x:z> 1 }"
                            + " BIND (CONCAT(STR(?a), LANG(?t)) AS ?u) FILTER REGEX(?u, 'a', 'i') } LIMIT 5",
                    "ASK { VALUES ?a { 1 2.5 'x'@en } ?a ?b ?c FILTER EXISTS { ?c ?d ?e } }");
    private static final List<String> STATEMENTS =
            List.of(
                    "text/turtle",
                    "application/n-triples",
                    "application/rdf+xml",
                    "application/ld+json");

    private static final Duration LONG = Duration.ofSeconds(1);

    private final Querying querying;
    private final AtomicBoolean done = new AtomicBoolean();

    WarmUp(Querying querying) {
        this.querying = querying;
    }

    void run(BuildData data) {
        if (!done.getAndSet(true)) {
            for (int i = 0; i < ROWS.size(); i++) {
                run(data, ROWS.get(i), FORMATS.get(i));
            }
            STATEMENTS.forEach(
                    format -> run(data, "CONSTRUCT { ?a ?b ?c } { ?a ?b ?c } LIMIT 20", format));
        }
    }

    private void run(BuildData data, String query, String format) {
        try {
            var request = SparqlRequest.of(query, format);
            querying.stream(data, request, LONG, type -> OutputStream.nullOutputStream());
        } catch (Refusal refusal) {
            // Took too long in a fresh process: that is why it is run.
        }
    }
}
