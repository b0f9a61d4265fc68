package vn.cchc.edition.internal.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.OfficialsSurvey.ScoredQuestion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.Survey;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.CodebookEntry;
import vn.cchc.survey.form.FormDefinition;

/**
 * A form of an edition as statements in the words of DDI-RDF Discovery: its questions, the scales
 * of their answers, and which criterion a question feeds. What people answered is in no graph.
 */
final class InstrumentStatements {
    private final Edition edition;
    private final Instrument form;
    private final Sentences out;
    private final String iri;
    private final AnswerScaleStatements scales;
    private final Map<String, String> fed;

    InstrumentStatements(Edition edition, Instrument form, Sentences out) {
        this.edition = edition;
        this.form = form;
        this.out = out;
        this.iri = Vocabulary.ID + "instrument/" + edition.id() + "/" + form.name();
        this.scales = new AnswerScaleStatements(edition, form, iri, out);
        this.fed = criteria();
    }

    /** Criteria by the question of this form they are computed from, or get points by. */
    private Map<String, String> criteria() {
        return edition.shareOfAnswers().isPresent() ? counted() : scored();
    }

    private Map<String, String> counted() {
        return edition.shareOfAnswers()
                .filter(share -> share.instrument().equals(form.name()))
                .map(
                        share ->
                                share.leaves().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        leaf -> leaf.question().orElseThrow(),
                                                        AskedCriterion::code,
                                                        (first, second) -> first)))
                .orElse(Map.of());
    }

    private Map<String, String> scored() {
        return edition.pointsOfCriteria()
                .flatMap(PointsOfCriteria::officialsSurvey)
                .map(
                        survey ->
                                survey.questions().stream()
                                        .filter(q -> q.instrument().equals(form.name()))
                                        .collect(
                                                Collectors.toMap(
                                                        ScoredQuestion::question,
                                                        ScoredQuestion::criterion,
                                                        (first, second) -> first)))
                .orElse(Map.of());
    }

    /** Nothing of a form that cannot be read, which no edition on offer has. */
    void tell() {
        var questions =
                FormDefinition.forInterview(form)
                        .value()
                        .map(FormDefinition::codebook)
                        .orElse(List.of());
        if (questions.isEmpty()) {
            return;
        }
        self();
        Set<String> told = new HashSet<>();
        for (CodebookEntry entry : questions) {
            // A question with several answers has a column for each.
            if (told.add(entry.question())) {
                question(entry, told.size());
            }
        }
    }

    private void self() {
        String year = Vocabulary.ID + "edition/" + edition.id();
        out.type(year, Vocabulary.DISCO + "Study");
        out.link(year, Vocabulary.DISCO + "instrument", iri);
        out.type(iri, Vocabulary.DEF + "Instrument");
        out.type(iri, Vocabulary.DISCO + "Questionnaire");
        out.name(iri, name());
        out.say(iri, Vocabulary.SKOS + "notation", Term.text(form.name()));
        out.link(iri, Vocabulary.DEF + "edition", year);
    }

    /** What people read above the questions of a survey; the letter of the form of an index. */
    private LanguageText name() {
        var title = edition.title();
        return edition.surveys()
                .flatMap(surveys -> surveys.of(form.name()))
                .map(Survey::title)
                .orElseGet(
                        () ->
                                new LanguageText(
                                        "Phiếu %s: %s".formatted(letter(), title.vi()),
                                        "Form %s: %s".formatted(letter(), title.en())));
    }

    /** People say B, the files of a year {@code form-b}. */
    private String letter() {
        return form.name().replaceFirst("^form-", "").toUpperCase(Locale.ROOT);
    }

    private void question(CodebookEntry entry, int number) {
        String node = iri + "/question/" + Sentences.step(entry.question());
        out.link(iri, Vocabulary.DISCO + "question", node);
        out.type(node, Vocabulary.DEF + "Question");
        out.type(node, Vocabulary.DISCO + "Question");
        out.name(node, entry.label());
        out.inBothLanguages(node, Vocabulary.DISCO + "questionText", entry.label());
        out.say(node, Vocabulary.SKOS + "notation", Term.text(entry.question()));
        out.say(node, Vocabulary.DEF + "number", Term.integer(number));
        out.say(node, Vocabulary.DEF + "answerType", Term.text(entry.type()));
        out.inBothLanguages(node, Vocabulary.DEF + "section", entry.group());
        scales.of(entry)
                .ifPresent(scale -> out.link(node, Vocabulary.DISCO + "responseDomain", scale));
        var criterion = fed.get(entry.question());
        if (criterion != null) {
            out.link(
                    node,
                    Vocabulary.DISCO + "concept",
                    Vocabulary.ID + "criterion/" + edition.id() + "/" + Sentences.step(criterion));
        }
    }
}
