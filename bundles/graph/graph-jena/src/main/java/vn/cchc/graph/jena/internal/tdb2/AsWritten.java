package vn.cchc.graph.jena.internal.tdb2;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * TDB2 keeps numbers and dates as values and so makes 1.1 of 1.10. A literal that it would write
 * otherwise is kept with a mark before its datatype, so that terms stay as they were told.
 */
final class AsWritten {
    private static final String MARK = "urn:cchc:as-written:";

    private AsWritten() {}

    /** The term under which TDB2 keeps it unchanged. */
    static Node kept(Node term) {
        if (!term.isLiteral() || !NodeId.hasInlineDatatype(term)) {
            return term;
        }
        NodeId value = NodeId.inline(term);
        return value == null || NodeIdInline.extract(value).equals(term)
                ? term
                : typed(term, MARK + term.getLiteralDatatypeURI());
    }

    /** The term that was kept. */
    static Node told(Node term) {
        return term.isLiteral() && term.getLiteralDatatypeURI().startsWith(MARK)
                ? typed(term, term.getLiteralDatatypeURI().substring(MARK.length()))
                : term;
    }

    private static Node typed(Node literal, String type) {
        return NodeFactory.createLiteralDT(
                literal.getLiteralLexicalForm(), TypeMapper.getInstance().getSafeTypeByName(type));
    }
}
