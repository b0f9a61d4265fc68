package vn.cchc.graph.jena.internal.w3c;

import java.util.Map;
import java.util.Set;

/** Why a test does not come out as the W3C says, by its folder and name. */
final class Excuses {
    /** Tests with statements of named graphs that the default graph must not have. */
    private static final Set<String> UNION =
            Set.of(
                    "sparql10/algebra/join-combo-2",
                    "sparql10/graph/dawg-graph-02",
                    "sparql10/graph/dawg-graph-05",
                    "sparql10/graph/dawg-graph-07",
                    "sparql10/graph/dawg-graph-08",
                    "sparql10/graph/dawg-graph-09",
                    "sparql10/graph/dawg-graph-10b",
                    "sparql10/graph/dawg-graph-11");

    private static final Map<String, String> ENGINE =
            Map.of(
                    "sparql11/functions/bnode01",
                    "the engine makes a new node whenever BNODE is called, not one a row",
                    "sparql11/property-path/values_and_path",
                    "the engine puts the value into the path first, where it is its own end");

    private Excuses() {}

    /** The reason; empty when there is none. */
    static String of(EvaluationCase test) {
        return UNION.contains(test.id())
                ? "the graph of all holds the statements of the named ones"
                : ENGINE.getOrDefault(test.id(), "");
    }
}
