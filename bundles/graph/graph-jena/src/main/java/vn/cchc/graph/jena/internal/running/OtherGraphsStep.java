package vn.cchc.graph.jena.internal.running;

import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.StageGenerator;
import org.apache.jena.sparql.engine.main.solver.PatternMatchData;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;

/**
 * Matches basic graph patterns in graphs that have no numbers for their terms, as the engine does,
 * in an order chosen by the first row. The engine's own step fails when that row puts a text where
 * a subject or predicate belongs (Jena 5.6.0).
 */
final class OtherGraphsStep implements StageGenerator {
    @Override
    public QueryIterator execute(
            BasicPattern pattern, QueryIterator input, ExecutionContext context) {
        if (pattern.size() < 2) {
            return match(pattern, input, context);
        }
        if (input.isJoinIdentity()) {
            return match(ReorderLib.fixed().reorder(pattern), input, context);
        }
        QueryIterPeek rows = QueryIterPeek.create(input, context);
        return match(rows.hasNext() ? ordered(pattern, rows) : pattern, rows, context);
    }

    private static BasicPattern ordered(BasicPattern pattern, QueryIterPeek rows) {
        BasicPattern first = Substitute.substitute(pattern, rows.peek());
        boolean possible = first.getList().stream().allMatch(OtherGraphsStep::possible);
        return possible ? ReorderLib.fixed().reorderIndexes(first).reorder(pattern) : pattern;
    }

    private static boolean possible(Triple triple) {
        return !triple.getSubject().isLiteral()
                && !triple.getPredicate().isLiteral()
                && !triple.getPredicate().isBlank();
    }

    private static QueryIterator match(
            BasicPattern pattern, QueryIterator input, ExecutionContext context) {
        return PatternMatchData.execute(context.getActiveGraph(), pattern, input, null, context);
    }
}
