package vn.cchc.graph.internal.terms;

import java.util.List;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/**
 * A term of our own vocabulary, or a module of it.
 *
 * @param module address of the module that defines it; its own address when it is one
 * @param kinds classes it is told to be of
 * @param domains what a property is said of
 * @param ranges what values of a property are
 * @param broader classes or properties it is a kind of
 */
record OntologyTerm(
        String iri,
        LanguageText label,
        LanguageText definition,
        String module,
        List<String> kinds,
        List<String> domains,
        List<String> ranges,
        List<String> broader) {
    private static final String CLASS = Vocabulary.OWL + "Class";

    /** Where it is served. */
    String path() {
        return iri.substring(Vocabulary.BASE.length());
    }

    boolean isModule() {
        return iri.equals(module);
    }

    boolean isClass() {
        return kinds.contains(CLASS);
    }

    boolean isProperty() {
        return kinds.stream().anyMatch(kind -> kind.endsWith("Property"));
    }
}
