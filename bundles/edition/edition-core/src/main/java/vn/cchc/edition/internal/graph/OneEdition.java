package vn.cchc.edition.internal.graph;

import java.text.Normalizer;
import java.util.Locale;
import vn.cchc.edition.Criterion;
import vn.cchc.edition.Edition;
import vn.cchc.edition.LegalAct;
import vn.cchc.edition.Methodology;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/** What one edition says, as statements. */
final class OneEdition {
    private final Edition edition;
    private final Sentences out;
    private final String iri;

    OneEdition(Edition edition, Sentences out) {
        this.edition = edition;
        this.out = out;
        this.iri = Vocabulary.ID + "edition/" + edition.id();
    }

    void tell() {
        self();
        act(edition.legalAct());
        methodology(edition.methodology());
        edition.methodology().criteria().forEach(this::criterion);
    }

    private void self() {
        out.type(iri, Vocabulary.DEF + "Edition");
        out.type(iri, Vocabulary.PROV + "Entity");
        out.type(iri, Vocabulary.SKOS + "ConceptScheme");
        out.name(iri, edition.title());
        out.inBothLanguages(iri, Vocabulary.DCT + "title", edition.title());
        out.say(iri, Vocabulary.DCT + "identifier", Term.text(edition.id().toString()));
        out.say(iri, Vocabulary.DEF + "index", Term.text(edition.id().index()));
        out.say(iri, Vocabulary.DEF + "year", Term.year(edition.id().year()));
        out.link(iri, Vocabulary.DEF + "period", Vocabulary.ID + "period/" + edition.registry());
        String status = edition.status().name().toLowerCase(Locale.ROOT);
        out.link(iri, Vocabulary.DEF + "status", Vocabulary.DEF + "status/" + status);
        out.say(iri, Vocabulary.DEF + "illustrative", Term.bool(edition.illustrative()));
        edition.statusReason()
                .ifPresent(r -> out.inBothLanguages(iri, Vocabulary.SKOS + "editorialNote", r));
        out.say(iri, Vocabulary.DEF + "fingerprint", Term.text(edition.fingerprint().sha256()));
        edition.sources()
                .forEach(source -> out.say(iri, Vocabulary.DCT + "source", Term.text(source)));
    }

    private void act(LegalAct act) {
        String actIri = Vocabulary.ID + "act/" + address(act.number());
        out.link(iri, Vocabulary.PROV + "wasDerivedFrom", actIri);
        out.type(actIri, Vocabulary.DEF + "LegalAct");
        out.type(actIri, Vocabulary.PROV + "Entity");
        out.say(actIri, Vocabulary.DCT + "identifier", Term.text(act.number()));
        out.say(actIri, Vocabulary.DCT + "issued", Term.date(act.date()));
        out.name(
                actIri,
                new LanguageText(
                        "%s: %s".formatted(act.number(), act.title().vi()),
                        "%s: %s".formatted(act.number(), act.title().en())));
        out.inBothLanguages(actIri, Vocabulary.DCT + "title", act.title());
    }

    /** {@code 1001/QĐ-BNV} becomes {@code 1001-QD-BNV}. */
    private static String address(String number) {
        String plain = number.replace('Đ', 'D').replace('đ', 'd');
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^0-9A-Za-z]+", "-");
    }

    private void methodology(Methodology methodology) {
        String rule = iri + "/methodology";
        out.link(iri, Vocabulary.DEF + "methodology", rule);
        out.type(rule, Vocabulary.DEF + "Methodology");
        out.type(rule, Vocabulary.PROV + "Plan");
        out.name(
                rule,
                new LanguageText(
                        "Phương pháp tính: " + edition.title().vi(),
                        "Methodology: " + edition.title().en()));
        out.say(rule, Vocabulary.DEF + "kind", Term.text(methodology.kind()));
        out.say(rule, Vocabulary.DEF + "nationRule", Term.text(word(methodology.nation())));
        out.say(rule, Vocabulary.DEF + "digits", Term.integer(methodology.digits()));
        out.say(rule, Vocabulary.DEF + "rounding", Term.text(word(methodology.rounding())));
        out.say(
                rule,
                Vocabulary.DEF + "minimumAnswers",
                Term.integer(methodology.minimumAnswers()));
        methodology
                .scale()
                .forEach(code -> out.say(rule, Vocabulary.DEF + "scaleCode", Term.text(code)));
        methodology
                .satisfied()
                .forEach(code -> out.say(rule, Vocabulary.DEF + "satisfiedCode", Term.text(code)));
        methodology
                .sources()
                .forEach(
                        (name, source) ->
                                out.say(
                                        rule,
                                        Vocabulary.DCT + "source",
                                        Term.text(name + ": " + source)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void criterion(Criterion criterion) {
        String node = node(criterion.code());
        out.type(node, Vocabulary.SKOS + "Concept");
        out.type(node, Vocabulary.DEF + "Criterion");
        out.link(node, Vocabulary.SKOS + "inScheme", iri);
        out.say(node, Vocabulary.SKOS + "notation", Term.text(criterion.code()));
        out.name(node, criterion.name());
        out.inBothLanguages(node, Vocabulary.SKOS + "prefLabel", criterion.name());
        out.say(node, Vocabulary.DEF + "level", Term.text(criterion.level()));
        out.say(node, Vocabulary.DEF + "criteria", Term.integer(criterion.criteria()));
        criterion
                .question()
                .ifPresent(q -> out.say(node, Vocabulary.DEF + "question", Term.text(q)));
        out.say(node, Vocabulary.DCT + "source", Term.text(criterion.source()));
        criterion.parent().ifPresentOrElse(parent -> below(node, node(parent)), () -> top(node));
    }

    private void below(String node, String parent) {
        out.link(node, Vocabulary.SKOS + "broader", parent);
        out.link(parent, Vocabulary.SKOS + "narrower", node);
    }

    private void top(String node) {
        out.link(node, Vocabulary.SKOS + "topConceptOf", iri);
        out.link(iri, Vocabulary.SKOS + "hasTopConcept", node);
    }

    private String node(String code) {
        return Vocabulary.ID + "criterion/" + edition.id() + "/" + code;
    }
}
