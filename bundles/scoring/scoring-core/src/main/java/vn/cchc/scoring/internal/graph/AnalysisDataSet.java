package vn.cchc.scoring.internal.graph;

import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.internal.figures.FigureStatus;

/** A data set of what follows from a result, which is where it comes from. */
record AnalysisDataSet(Sentences out, ResultSummary result, String iri) {

    /**
     * @param kind of data set, as in addresses
     */
    static AnalysisDataSet begin(
            Sentences out, ResultSummary result, String kind, String structure, LanguageText name) {
        var set = new AnalysisDataSet(out, result, Vocabulary.ID + kind + "/" + result.id());
        out.type(set.iri, Vocabulary.QB + "DataSet");
        out.type(set.iri, Vocabulary.PROV + "Entity");
        out.link(set.iri, Vocabulary.QB + "structure", structure);
        out.name(set.iri, name);
        out.link(set.iri, Vocabulary.PROV + "wasDerivedFrom", Provenance.iri(result));
        return set;
    }

    /** An observation of it, or a figure that is missing from it. */
    void figure(String iri, FigureStatus status, LanguageText name) {
        boolean shown = status == FigureStatus.PUBLISHED || status == FigureStatus.ILLUSTRATIVE;
        if (shown) {
            out.type(iri, Vocabulary.QB + "Observation");
            out.link(iri, Vocabulary.QB + "dataSet", this.iri);
        } else {
            out.type(iri, Vocabulary.DEF + "MissingFigure");
            out.link(iri, Vocabulary.DEF + "missingFrom", this.iri);
        }
        out.name(iri, name);
        out.say(iri, FigureStructure.PERIOD, Term.year(result.edition().year()));
        out.link(iri, FigureStructure.STATUS, FigureStructure.status(status.word()));
    }

    FigureStatus shown() {
        return result.illustrative() ? FigureStatus.ILLUSTRATIVE : FigureStatus.PUBLISHED;
    }

    String index() {
        return UnitNames.index(result.edition());
    }
}
