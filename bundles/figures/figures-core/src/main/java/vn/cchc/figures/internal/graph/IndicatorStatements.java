package vn.cchc.figures.internal.graph;

import vn.cchc.figures.Indicator;
import vn.cchc.figures.MeasureUnit;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;

/** Tells the newest version of an indicator. */
record IndicatorStatements(Sentences out) {

    static String iri(String code) {
        return Vocabulary.ID + "indicator/" + code;
    }

    static String unit(MeasureUnit unit) {
        return Vocabulary.DEF + "unit/" + unit.word();
    }

    void tell(Indicator indicator) {
        String iri = iri(indicator.code());
        out.type(iri, Vocabulary.DEF + "Indicator");
        out.name(iri, indicator.name());
        out.say(iri, Vocabulary.SKOS + "notation", Term.text(indicator.code()));
        out.inBothLanguages(iri, Vocabulary.SKOS + "definition", indicator.definition());
        out.link(
                iri,
                Vocabulary.DEF + "reformField",
                Vocabulary.DEF + "reform-field/" + indicator.field().word());
        out.link(iri, CubeStructure.UNIT, unit(indicator.unit()));
        out.say(iri, CubeStructure.DEFINITION, Term.integer(indicator.version()));
        out.link(
                iri,
                Vocabulary.DEF + "status",
                Vocabulary.DEF
                        + "status/"
                        + (indicator.illustrative() ? "illustrative" : "official"));
        indicator.parts().forEach(part -> out.link(iri, Vocabulary.DCT + "hasPart", iri(part)));
    }
}
