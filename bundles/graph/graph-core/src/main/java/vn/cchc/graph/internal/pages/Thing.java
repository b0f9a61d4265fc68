package vn.cchc.graph.internal.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.store.Build;

/** What a build says of one thing. */
record Thing(String iri, List<Statement> statements) {
    /** A plan of many tasks has some hundreds. */
    private static final int MOST = 5_000;

    private static final String TYPE = Vocabulary.RDF + "type";

    static Thing in(Build build, String iri) {
        return new Thing(iri, build.from(iri, MOST));
    }

    Stream<Term> all(String property) {
        return statements.stream()
                .filter(s -> s.predicate().value().equals(property))
                .map(Statement::object);
    }

    /** In the order of their addresses, so that a page is the same at every visit. */
    List<String> links(String property) {
        return all(property)
                .filter(Term.Iri.class::isInstance)
                .map(term -> ((Term.Iri) term).value())
                .sorted()
                .toList();
    }

    Optional<String> link(String property) {
        return links(property).stream().findFirst();
    }

    Optional<String> text(String property) {
        return all(property)
                .filter(Term.Literal.class::isInstance)
                .map(term -> ((Term.Literal) term).lexical())
                .sorted()
                .findFirst();
    }

    Optional<BigDecimal> number(String property) {
        try {
            return text(property).map(BigDecimal::new);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean has(String property, String object) {
        return links(property).contains(object);
    }

    /** The most telling class first: an own one before that of another vocabulary. */
    Optional<String> kind() {
        var types = links(TYPE);
        return types.stream()
                .filter(type -> type.startsWith(Vocabulary.DEF))
                .findFirst()
                .or(() -> types.stream().findFirst());
    }
}
