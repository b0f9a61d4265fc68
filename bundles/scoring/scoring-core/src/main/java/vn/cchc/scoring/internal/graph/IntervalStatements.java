package vn.cchc.scoring.internal.graph;

import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.scoring.SamplingError;

/** Tells how exact an estimate is: its standard error and the ends of its interval. */
record IntervalStatements(Sentences out) {

    /**
     * @param iri of the figure
     */
    void tell(String iri, SamplingError error) {
        out.say(iri, Vocabulary.DEF + "standardError", Term.decimal(error.standardError()));
        out.say(iri, Vocabulary.DEF + "lowerLimit", Term.decimal(error.lower()));
        out.say(iri, Vocabulary.DEF + "upperLimit", Term.decimal(error.upper()));
    }
}
