package vn.cchc.graph.jena.internal.keeping;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.jena.internal.frozen.BlankNodes;

/** Translates between the words of the graph and Jena's. */
final class Nodes {
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    private static final String LANG_STRING = Vocabulary.RDF + "langString";

    private Nodes() {}

    static Triple triple(String source, Statement statement) {
        return Triple.create(
                node(source, statement.subject()),
                node(source, statement.predicate()),
                node(source, statement.object()));
    }

    private static Node node(String source, Term term) {
        if (term instanceof Term.Iri iri) {
            return NodeFactory.createURI(absolute(iri.value()));
        }
        if (term instanceof Term.Blank blank) {
            return BlankNodes.of(source, blank.label());
        }
        return literal((Term.Literal) term);
    }

    static String absolute(String iri) {
        String whole = iri.startsWith("/") ? Vocabulary.BASE + iri : iri;
        if (!ABSOLUTE.matcher(whole).matches()) {
            throw new IllegalArgumentException("Not an absolute IRI: " + iri);
        }
        return whole;
    }

    private static Node literal(Term.Literal literal) {
        if (!literal.language().isEmpty()) {
            if (!LANGUAGE.matcher(literal.language()).matches()) {
                throw new IllegalArgumentException("Not a language: " + literal.language());
            }
            return NodeFactory.createLiteralLang(literal.lexical(), literal.language());
        }
        if (literal.datatype().equals(LANG_STRING)) {
            throw new IllegalArgumentException("Text without its language: " + literal.lexical());
        }
        var type = TypeMapper.getInstance().getSafeTypeByName(absolute(literal.datatype()));
        if (!type.isValid(literal.lexical())) {
            throw new IllegalArgumentException(
                    literal.lexical() + " is no value of " + literal.datatype());
        }
        return NodeFactory.createLiteralDT(literal.lexical(), type);
    }

    static Statement statement(Triple triple) {
        return new Statement(
                (Term.Resource) term(triple.getSubject()),
                (Term.Iri) term(triple.getPredicate()),
                term(triple.getObject()));
    }

    private static Term term(Node node) {
        if (node.isURI()) {
            return new Term.Iri(node.getURI());
        }
        if (node.isBlank()) {
            return new Term.Blank(node.getBlankNodeLabel());
        }
        return new Term.Literal(
                node.getLiteralLexicalForm(),
                node.getLiteralDatatypeURI(),
                node.getLiteralLanguage());
    }

    /** The IRI of a request; empty text and text that is no IRI name nothing. */
    static Node named(String iri) {
        try {
            return NodeFactory.createURI(new URI(absolute(iri)).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return NodeFactory.createURI("urn:nothing");
        }
    }
}
