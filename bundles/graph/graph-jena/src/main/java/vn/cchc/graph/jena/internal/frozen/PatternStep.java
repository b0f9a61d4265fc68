package vn.cchc.graph.jena.internal.frozen;

import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.StageGenerator;

/**
 * The step of the engine that matches basic graph patterns, on numbers where the graph has them.
 */
public final class PatternStep implements StageGenerator {
    private final StageGenerator others;

    /**
     * @param others the step for graphs of other kinds
     */
    public PatternStep(StageGenerator others) {
        this.others = others;
    }

    @Override
    public QueryIterator execute(
            BasicPattern pattern, QueryIterator input, ExecutionContext context) {
        if (pattern.isEmpty() || !(context.getActiveGraph() instanceof FrozenGraph graph)) {
            return others.execute(pattern, input, context);
        }
        return new JoinedRows(new Join(pattern, graph), input, context);
    }
}
