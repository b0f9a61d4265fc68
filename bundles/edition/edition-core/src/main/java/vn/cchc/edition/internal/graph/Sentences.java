package vn.cchc.edition.internal.graph;

import java.util.function.Consumer;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/** Statements about things with names, said to a listener. */
record Sentences(Consumer<Statement> listener) {

    void say(String subject, String predicate, Term object) {
        listener.accept(new Statement(Term.iri(subject), Term.iri(predicate), object));
    }

    void link(String subject, String predicate, String object) {
        say(subject, predicate, Term.iri(object));
    }

    void type(String subject, String type) {
        link(subject, Vocabulary.RDF + "type", type);
    }

    void inBothLanguages(String subject, String predicate, LanguageText text) {
        say(subject, predicate, Term.vi(text));
        say(subject, predicate, Term.en(text));
    }
}
