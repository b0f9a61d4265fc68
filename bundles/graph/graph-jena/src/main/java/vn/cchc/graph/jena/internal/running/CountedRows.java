package vn.cchc.graph.jena.internal.running;

import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The rows of an answer, up to a limit; one more ends the answer. */
final class CountedRows extends RowSetWrapper {

    /** There are more rows than allowed. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMany() {
            super("too many rows", null, false, false);
        }
    }

    private final int limit;
    private int count;

    CountedRows(RowSet rows, int limit) {
        super(rows);
        this.limit = limit;
    }

    @Override
    public Binding next() {
        Binding row = super.next();
        if (++count > limit) {
            throw new TooMany();
        }
        return row;
    }

    int count() {
        return count;
    }
}
