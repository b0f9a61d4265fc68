package vn.cchc.graph.internal.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.graph.Graph;
import vn.cchc.graph.internal.following.StaffGraph;
import vn.cchc.shell.text.Told;

/** Answers one query. */
@Service
@Command(
        scope = "cchc",
        name = "sparql",
        description = "Answers a SPARQL query on the knowledge graph" + " / Hỏi đồ thị tri thức",
        detailedDescription =
                "Options come before the other words.\n"
                        + "Example: cchc:sparql 'SELECT (count(*) AS ?n) WHERE { ?s ?p ?o }'\n"
                        + "Example: cchc:sparql --staff 'SELECT ?r { ?r a <https://cchc.vn/def/DraftResult> }'")
public final class SparqlCommand implements Action {
    @Reference private Graph graph;
    @Reference private StaffGraph staffGraph;

    @Argument(name = "query", description = "The query, in quotes", required = true)
    private String query;

    @Option(name = "--format", description = "Media type of the answer")
    private String format = "text/csv, text/turtle;q=0.5, application/sparql-results+json;q=0.1";

    @Option(
            name = "--staff",
            description = "Ask the graph with work in progress; its first answer takes longer")
    private boolean staff;

    @Override
    public Object execute() throws Exception {
        return staff
                ? Told.toRoles(StaffGraph.ROLES, () -> answer(staffGraph.graph()))
                : Told.orProblems(() -> answer(graph));
    }

    private Object answer(Graph asked) throws IOException {
        var out = new ByteArrayOutputStream();
        asked.query(query, format).writeTo(out);
        System.out.println(out.toString(StandardCharsets.UTF_8).replace("\r", "").stripTrailing());
        return null;
    }
}
