package vn.cchc.graph.jena.internal.reading;

import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/** Counts the operators of a property path and shows the IRIs in it. */
final class PathOperators {
    private PathOperators() {}

    /** Names are no operators; each name inside a negated set but the first is one more. */
    static int count(Path path) {
        if (path instanceof P_Path2 two) {
            return 1 + count(two.getLeft()) + count(two.getRight());
        }
        if (path instanceof P_Path1 one) {
            return 1 + count(one.getSubPath());
        }
        if (path instanceof P_NegPropSet not) {
            return Math.max(1, not.getNodes().size());
        }
        return path instanceof P_Link ? 0 : 1;
    }

    static void names(Path path, java.util.function.Consumer<String> listener) {
        if (path instanceof P_Path2 two) {
            names(two.getLeft(), listener);
            names(two.getRight(), listener);
        } else if (path instanceof P_Path1 one) {
            names(one.getSubPath(), listener);
        } else if (path instanceof P_NegPropSet not) {
            not.getNodes().forEach(n -> names(n, listener));
        } else if (path instanceof P_Path0 name && name.getNode().isURI()) {
            listener.accept(name.getNode().getURI());
        }
    }
}
