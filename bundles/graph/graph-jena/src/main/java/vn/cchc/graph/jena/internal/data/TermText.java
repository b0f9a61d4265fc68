package vn.cchc.graph.jena.internal.data;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/** How a term is written in the text whose fingerprint is the content of a build: N-Triples. */
public final class TermText {
    private TermText() {}

    /** Whether RDF 1.1 has such a term: triple terms and texts with a direction it has not. */
    public static boolean has(Node term) {
        return term.isURI()
                || term.isBlank()
                || term.isLiteral() && term.getLiteralBaseDirection() == Node.noTextDirection;
    }

    /**
     * @throws IllegalArgumentException for a term that RDF 1.1 does not have
     */
    public static Node checked(Node term) {
        if (!has(term)) {
            throw new IllegalArgumentException("Not a term of RDF 1.1: " + term);
        }
        return term;
    }

    /** Labels of blank nodes are made to be written as they are. */
    public static String of(Node term) {
        return term.isBlank() ? "_:" + term.getBlankNodeLabel() : NodeFmtLib.strNT(term);
    }
}
