package vn.cchc.graph.jena.internal.data;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/** How a term is written in the text whose fingerprint is the content of a build: N-Triples. */
public final class TermText {
    private TermText() {}

    /**
     * @throws IllegalArgumentException for a term that RDF 1.1 does not have: triple terms and
     *     texts with a direction
     */
    public static Node checked(Node term) {
        boolean known =
                term.isURI()
                        || term.isBlank()
                        || term.isLiteral()
                                && term.getLiteralBaseDirection() == Node.noTextDirection;
        if (!known) {
            throw new IllegalArgumentException("Not a term of RDF 1.1: " + term);
        }
        return term;
    }

    /** Labels of blank nodes are made to be written as they are. */
    public static String of(Node term) {
        return term.isBlank() ? "_:" + term.getBlankNodeLabel() : NodeFmtLib.strNT(term);
    }
}
