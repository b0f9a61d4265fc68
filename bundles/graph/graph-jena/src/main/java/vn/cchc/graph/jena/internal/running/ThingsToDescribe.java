package vn.cchc.graph.jena.internal.running;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Which things a DESCRIBE is about. The engine's own describing asks a further query for each of
 * them, outside the limits of the first.
 */
final class ThingsToDescribe {
    private final Function<Query, QueryExec> engine;

    /**
     * @param engine an execution of a query
     */
    ThingsToDescribe(Function<Query, QueryExec> engine) {
        this.engine = engine;
    }

    Set<Node> of(Query describe) {
        var things = new LinkedHashSet<Node>(describe.getResultURIs());
        if (describe.getQueryPattern() != null) {
            Query rows = describe.cloneQuery();
            rows.setQuerySelectType();
            try (var execution = engine.apply(rows)) {
                RowSet found = execution.select();
                found.forEachRemaining(
                        row -> {
                            for (Var column : found.getResultVars()) {
                                Node node = row.get(column);
                                if (node != null && !node.isLiteral()) {
                                    things.add(node);
                                }
                            }
                        });
            }
        }
        return things;
    }
}
