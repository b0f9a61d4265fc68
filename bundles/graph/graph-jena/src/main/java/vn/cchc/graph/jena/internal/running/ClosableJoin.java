package vn.cchc.graph.jena.internal.running;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.sparql.serializer.SerializationContext;

/**
 * A join that may be closed before its first row was asked for. The engine's hash join then fails
 * (Jena 5.6.0), and with it a whole query: another join closes what it does not need, and a query
 * whose time is over closes everything.
 */
final class ClosableJoin extends QueryIter {
    private final QueryIterator join;

    ClosableJoin(QueryIterator join, ExecutionContext context) {
        super(context);
        this.join = join;
    }

    @Override
    protected boolean hasNextBinding() {
        return join.hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return join.nextBinding();
    }

    @Override
    protected void closeIterator() {
        try {
            join.close();
        } catch (NullPointerException e) {
            // It clears a table that it had not made yet. What it joins holds nothing but memory.
        }
    }

    @Override
    protected void requestCancel() {
        performRequestCancel(join);
    }

    @Override
    public void output(IndentedWriter out, SerializationContext context) {
        join.output(out, context);
    }
}
