package vn.cchc.figures.internal.graph;

import java.util.List;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/** The data structure of values of indicators, by the RDF Data Cube vocabulary. */
record CubeStructure(Sentences out) {
    static final String IRI = Vocabulary.ID + "structure/indicators";
    static final String AREA = Vocabulary.SDMX_DIMENSION + "refArea";
    static final String PERIOD = Vocabulary.SDMX_DIMENSION + "refPeriod";
    static final String INDICATOR = Vocabulary.DEF + "indicator";
    static final String VALUE = Vocabulary.DEF + "value";
    static final String STATUS = Vocabulary.SDMX_ATTRIBUTE + "obsStatus";
    static final String UNIT = Vocabulary.SDMX_ATTRIBUTE + "unitMeasure";
    static final String VERSION = Vocabulary.DEF + "valueVersion";
    static final String DEFINITION = Vocabulary.DEF + "definitionVersion";
    static final String CORRECTION = Vocabulary.DEF + "correctionReason";

    void tell() {
        out.type(IRI, Vocabulary.QB + "DataStructureDefinition");
        out.name(
                IRI,
                new LanguageText(
                        "Cấu trúc số liệu của các chỉ tiêu", "Structure of values of indicators"));
        List.of(AREA, PERIOD, INDICATOR).forEach(property -> component("dimension", property));
        component("measure", VALUE);
        List.of(STATUS, UNIT, VERSION, DEFINITION, CORRECTION)
                .forEach(property -> component("attribute", property));
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
