package vn.cchc.edition.internal.graph;

import vn.cchc.edition.Edition;
import vn.cchc.edition.Survey;
import vn.cchc.edition.Surveys;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;

/**
 * A year of surveys as statements. It is no edition of an index, so that nobody who asks for
 * editions meets one without criteria and figures.
 */
final class SurveyStatements {
    private final Edition edition;
    private final Surveys surveys;
    private final Sentences out;
    private final LegalActStatements acts;
    private final String iri;

    SurveyStatements(Edition edition, Surveys surveys, Sentences out, LegalActStatements acts) {
        this.edition = edition;
        this.surveys = surveys;
        this.out = out;
        this.acts = acts;
        this.iri = Vocabulary.ID + "edition/" + edition.id();
    }

    void tell() {
        out.type(iri, Vocabulary.DEF + "SurveyYear");
        out.type(iri, Vocabulary.PROV + "Entity");
        new YearSelf(edition, out, iri).tell();
        String act = acts.tell(edition.legalAct());
        out.link(iri, Vocabulary.PROV + "wasDerivedFrom", act);
        out.link(iri, Vocabulary.DCT + "references", act);
        acts.cites(iri, act);
        edition.instruments().forEach(form -> new InstrumentStatements(edition, form, out).tell());
        surveys.surveys().forEach(this::survey);
    }

    private void survey(Survey survey) {
        String form = Vocabulary.ID + "instrument/" + edition.id() + "/" + survey.instrument();
        out.inBothLanguages(form, Vocabulary.DCT + "title", survey.title());
        out.inBothLanguages(form, Vocabulary.DCT + "description", survey.purpose());
        out.say(form, Vocabulary.DCT + "source", Term.text(survey.source()));
        survey.asked()
                .forEach(
                        who ->
                                out.say(
                                        form,
                                        Vocabulary.DEF + "respondents",
                                        Term.text(who.word())));
    }
}
