package vn.cchc.graph.internal.shell;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.graph.Graph;
import vn.cchc.shell.text.Told;

/** Answers one query. */
@Service
@Command(
        scope = "cchc",
        name = "sparql",
        description = "Answers a SPARQL query on the knowledge graph" + " / Hỏi đồ thị tri thức",
        detailedDescription =
                "Options come before the other words.\n"
                        + "Example: cchc:sparql 'SELECT (count(*) AS ?n) WHERE { ?s ?p ?o }'")
public final class SparqlCommand implements Action {
    @Reference private Graph graph;

    @Argument(name = "query", description = "The query, in quotes", required = true)
    private String query;

    @Option(name = "--format", description = "Media type of the answer")
    private String format = "text/csv, text/turtle;q=0.5, application/sparql-results+json;q=0.1";

    @Override
    public Object execute() throws Exception {
        return Told.orProblems(
                () -> {
                    var out = new ByteArrayOutputStream();
                    graph.query(query, format).writeTo(out);
                    System.out.println(
                            out.toString(StandardCharsets.UTF_8).replace("\r", "").stripTrailing());
                    return null;
                });
    }
}
