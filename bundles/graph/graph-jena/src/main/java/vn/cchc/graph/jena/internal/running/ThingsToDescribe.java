package vn.cchc.graph.jena.internal.running;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import vn.cchc.graph.jena.internal.search.TextIndex;

/**
 * Which things a DESCRIBE is about. The engine's own describing asks a further query for each of
 * them, outside the limits of the first.
 */
final class ThingsToDescribe {
    private final Engine engine;
    private final StopSignal signal;

    ThingsToDescribe(Engine engine, StopSignal signal) {
        this.engine = engine;
        this.signal = signal;
    }

    Set<Node> of(Query describe, DatasetGraph data, Supplier<TextIndex> texts) {
        var things = new LinkedHashSet<Node>(describe.getResultURIs());
        if (describe.getQueryPattern() != null) {
            Query rows = describe.cloneQuery();
            rows.setQuerySelectType();
            try (var execution = engine.execution(rows, data, texts, signal)) {
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
