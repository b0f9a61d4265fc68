package vn.cchc.campaign.internal.graph;

import vn.cchc.campaign.Outcome.Count;
import vn.cchc.campaign.Outcome.QuestionOutcome;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/**
 * A question of a campaign with its answers and how many gave each. It has an address of its own
 * beside that of the year's questionnaire, because a year may leave and what came out stays.
 */
record QuestionStatements(Sentences out, String campaign, QuestionOutcome question) {

    void tell() {
        String iri = iri();
        out.type(iri, Vocabulary.DEF + "AskedQuestion");
        out.type(iri, Vocabulary.SKOS + "ConceptScheme");
        out.name(iri, question.label());
        out.say(iri, Vocabulary.SKOS + "notation", Term.text(question.path()));
        question.answered()
                .ifPresent(
                        answered ->
                                out.say(iri, Vocabulary.DEF + "responses", Term.integer(answered)));
        question.counts().forEach(this::answer);
    }

    private String iri() {
        return campaign + "/question/" + Sentences.step(question.path());
    }

    private void answer(Count count) {
        String answer = iri() + "/answer/" + Sentences.step(count.code());
        out.type(answer, Vocabulary.DEF + "GivenAnswer");
        out.type(answer, Vocabulary.SKOS + "Concept");
        out.name(answer, count.label());
        out.say(answer, Vocabulary.SKOS + "notation", Term.text(count.code()));
        out.link(answer, Vocabulary.SKOS + "inScheme", iri());
        count(count, answer);
    }

    private void count(Count count, String answer) {
        String iri = iri() + "/count/" + Sentences.step(count.code());
        boolean shown = count.count().isPresent();
        if (shown) {
            out.type(iri, Vocabulary.QB + "Observation");
            out.link(iri, Vocabulary.QB + "dataSet", campaign);
            out.say(iri, OutcomeStructure.PEOPLE, Term.integer(count.count().getAsInt()));
        } else {
            out.type(iri, Vocabulary.DEF + "MissingFigure");
            out.link(iri, Vocabulary.DEF + "missingFrom", campaign);
        }
        out.name(
                iri,
                new LanguageText(
                        question.label().vi() + ": " + count.label().vi(),
                        question.label().en() + ": " + count.label().en()));
        out.link(iri, OutcomeStructure.QUESTION, iri());
        out.link(iri, OutcomeStructure.ANSWER, answer);
        out.link(
                iri,
                OutcomeStructure.STATUS,
                Vocabulary.DEF + "status/" + (shown ? "published" : "withheld"));
    }
}
