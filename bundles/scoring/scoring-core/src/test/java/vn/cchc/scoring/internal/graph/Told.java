package vn.cchc.scoring.internal.graph;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;

/** What a source tells, for tests that look into it. */
final class Told {
    private Told() {}

    static List<Statement> told(GraphSource source) {
        var told = new ArrayList<Statement>();
        source.tell(told::add);
        return told;
    }

    /** Texts of literals and addresses. */
    static List<String> objects(List<Statement> told, String subject, String predicate) {
        return told.stream()
                .filter(s -> s.subject().equals(Term.iri(subject)))
                .filter(s -> s.predicate().equals(Term.iri(predicate)))
                .map(Statement::object)
                .map(
                        object ->
                                object instanceof Term.Literal literal
                                        ? literal.lexical()
                                        : ((Term.Iri) object).value())
                .toList();
    }
}
