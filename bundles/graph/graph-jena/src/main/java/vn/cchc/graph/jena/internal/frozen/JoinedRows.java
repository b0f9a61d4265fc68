package vn.cchc.graph.jena.internal.frozen;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** The rows of a basic graph pattern: for each row that comes in, all that fit it. */
final class JoinedRows extends QueryIter1 {
    private final Join join;
    private Binding incoming;
    private boolean found;

    JoinedRows(Join join, QueryIterator input, ExecutionContext context) {
        super(input, context);
        this.join = join;
    }

    @Override
    protected boolean hasNextBinding() {
        while (!found) {
            if (incoming != null && join.next()) {
                found = true;
            } else if (getInput().hasNext()) {
                incoming = getInput().nextBinding();
                join.start(incoming);
            } else {
                incoming = null;
                return false;
            }
        }
        return true;
    }

    @Override
    protected Binding moveToNextBinding() {
        found = false;
        return join.row(incoming);
    }

    @Override
    protected void requestSubCancel() {
        // The join asks the query's own signal.
    }

    @Override
    protected void closeSubIterator() {
        incoming = null;
    }
}
