package vn.cchc.campaign.internal.graph;

import java.util.List;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/** The data structure of what came out of campaigns, by the RDF Data Cube vocabulary. */
record OutcomeStructure(Sentences out) {
    static final String IRI = Vocabulary.ID + "structure/outcomes";
    static final String QUESTION = Vocabulary.DEF + "askedQuestion";
    static final String ANSWER = Vocabulary.DEF + "givenAnswer";
    static final String PEOPLE = Vocabulary.DEF + "people";
    static final String STATUS = Vocabulary.SDMX_ATTRIBUTE + "obsStatus";

    void tell() {
        out.type(IRI, Vocabulary.QB + "DataStructureDefinition");
        out.name(
                IRI,
                new LanguageText(
                        "Cấu trúc kết quả khảo sát trực tuyến",
                        "Structure of the outcome of online surveys"));
        List.of(QUESTION, ANSWER).forEach(property -> component("dimension", property));
        component("measure", PEOPLE);
        component("attribute", STATUS);
    }

    /** A component has no name of its own. */
    private void component(String kind, String property) {
        var component = new Term.Blank(IRI + " " + property);
        out.say(IRI, Vocabulary.QB + "component", component);
        out.listener()
                .accept(
                        new Statement(
                                component, Term.iri(Vocabulary.QB + kind), Term.iri(property)));
    }
}
