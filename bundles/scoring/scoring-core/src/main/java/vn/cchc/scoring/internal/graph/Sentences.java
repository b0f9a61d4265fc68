package vn.cchc.scoring.internal.graph;

import java.nio.charset.StandardCharsets;
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

    /** A part of a data structure; it has no name of its own. */
    void component(String structure, String kind, String property) {
        var component = new Term.Blank(structure + " " + property);
        say(structure, Vocabulary.QB + "component", component);
        listener.accept(
                new Statement(component, Term.iri(Vocabulary.QB + kind), Term.iri(property)));
    }

    /** One step of an address: what may not stand in an IRI is written in percent signs. */
    static String step(String text) {
        var step = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0;
            step.append(plain ? String.valueOf(c) : "%" + hex(b));
        }
        return step.toString();
    }

    private static String hex(byte b) {
        return java.util.HexFormat.of().withUpperCase().toHexDigits(b);
    }
}
