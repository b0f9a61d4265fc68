package vn.cchc.scoring.internal.graph;

import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/** Tells a data structure definition of the RDF Data Cube vocabulary and its components. */
record DataStructure(Sentences out, String iri) {

    /** Says that it is one; its components follow. */
    static DataStructure begin(Sentences out, String iri, LanguageText name) {
        out.type(iri, Vocabulary.QB + "DataStructureDefinition");
        out.name(iri, name);
        return new DataStructure(out, iri);
    }

    void dimension(String property) {
        component("dimension", property);
    }

    void measure(String property) {
        component("measure", property);
    }

    void attribute(String property) {
        component("attribute", property);
    }

    /** A component has no name of its own. */
    private void component(String kind, String property) {
        var component = new Term.Blank(iri + " " + property);
        out.say(iri, Vocabulary.QB + "component", component);
        out.listener()
                .accept(
                        new Statement(
                                component, Term.iri(Vocabulary.QB + kind), Term.iri(property)));
    }
}
