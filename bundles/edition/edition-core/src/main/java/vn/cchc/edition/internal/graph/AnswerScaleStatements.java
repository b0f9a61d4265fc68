package vn.cchc.edition.internal.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.CodebookEntry;

/**
 * The scales of a form's answers, each told once however many questions use it: a scheme of
 * concepts, one for each answer.
 */
final class AnswerScaleStatements {
    private final Edition edition;
    private final Sentences out;
    private final String form;

    /** Names of scales by question. */
    private final Map<String, String> scales;

    /** Names of the scales whose answers are scored. */
    private final Set<String> scored;

    private final Set<String> told = new HashSet<>();

    /**
     * @param address of the form
     */
    AnswerScaleStatements(Edition edition, Instrument form, String address, Sentences out) {
        this.edition = edition;
        this.out = out;
        this.form = address;
        this.scales = scales(form);
        this.scored =
                edition.shareOfAnswers()
                        .filter(share -> share.instrument().equals(form.name()))
                        .map(this::scored)
                        .orElse(Set.of());
    }

    /** As the form writes them: {@code select_one satisfaction}. */
    private static Map<String, String> scales(Instrument form) {
        return form.survey().stream()
                .filter(row -> row.cell("type").orElse("").startsWith("select_"))
                .collect(
                        Collectors.toMap(
                                row -> row.cell("name").orElse(""),
                                row -> row.cell("type").orElseThrow().split(" +")[1],
                                (first, second) -> first));
    }

    private Set<String> scored(ShareOfAnswers share) {
        return share.leaves().stream()
                .flatMap(leaf -> leaf.question().map(scales::get).stream())
                .collect(Collectors.toSet());
    }

    /** Address of the scale of a question, which is told if it was not; empty for a free answer. */
    Optional<String> of(CodebookEntry question) {
        return Optional.ofNullable(scales.get(question.question()))
                .map(
                        name -> {
                            String iri = form + "/scale/" + Sentences.step(name);
                            if (told.add(iri)) {
                                tell(iri, name, question.choices());
                            }
                            return iri;
                        });
    }

    private void tell(String iri, String name, List<CodebookEntry.Choice> choices) {
        for (String type :
                List.of(
                        Vocabulary.DEF + "AnswerScale",
                        Vocabulary.DISCO + "Representation",
                        Vocabulary.SKOS + "ConceptScheme")) {
            out.type(iri, type);
        }
        var title = edition.title();
        out.name(
                iri,
                new LanguageText(
                        "Thang trả lời %s: %s".formatted(name, title.vi()),
                        "Answer scale %s: %s".formatted(name, title.en())));
        out.say(iri, Vocabulary.SKOS + "notation", Term.text(name));
        choices.forEach(choice -> choice(iri, choice, scored.contains(name)));
    }

    private void choice(String scale, CodebookEntry.Choice choice, boolean counts) {
        String iri = scale + "/" + Sentences.step(choice.code());
        out.type(iri, Vocabulary.DEF + "AnswerCode");
        out.type(iri, Vocabulary.SKOS + "Concept");
        out.name(iri, choice.label());
        out.inBothLanguages(iri, Vocabulary.SKOS + "prefLabel", choice.label());
        out.say(iri, Vocabulary.SKOS + "notation", Term.text(choice.code()));
        out.link(iri, Vocabulary.SKOS + "inScheme", scale);
        if (counts) {
            boolean satisfied =
                    edition.shareOfAnswers().orElseThrow().satisfied().contains(choice.code());
            out.say(iri, Vocabulary.DEF + "countsAsSatisfied", Term.bool(satisfied));
        }
    }
}
