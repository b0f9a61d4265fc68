package vn.cchc.graph.jena.internal.reading;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;

/** Variables that are put into a query: none of its own, and no columns of its answer. */
public final class AddedVariables {
    private final String stem;
    private int used;

    private AddedVariables(String stem) {
        this.stem = stem;
    }

    /**
     * @param query of which a {@code SELECT *} keeps to the variables it has now
     * @param beginning of their names
     */
    public static AddedVariables to(Query query, String beginning) {
        query.setQueryResultStar(query.isQueryResultStar() && query.getResultVars().isEmpty());
        var stem = new StringBuilder(beginning);
        String text = query.toString();
        while (text.contains(stem)) {
            stem.append('_');
        }
        return new AddedVariables(stem.toString());
    }

    public Var next() {
        return Var.alloc(stem + used++);
    }

    /** One for a node without a name, always the same. */
    public Var of(Node unnamed) {
        return Var.alloc(stem + "b" + unnamed.getName().replace("?", ""));
    }
}
