package vn.cchc.edition.internal.graph;

import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.Confidence;
import vn.cchc.edition.Criterion;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Methodology;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;

/** The tree of criteria of an edition, as statements. */
final class CriterionStatements {
    private final Edition edition;
    private final Methodology<?> methodology;
    private final Sentences out;
    private final String scheme;

    CriterionStatements(Edition edition, Methodology<?> methodology, Sentences out) {
        this.edition = edition;
        this.methodology = methodology;
        this.out = out;
        this.scheme = Vocabulary.ID + "edition/" + edition.id();
    }

    void tell() {
        methodology.criteria().forEach(this::criterion);
    }

    private void criterion(Criterion criterion) {
        String node = node(criterion.code());
        out.type(node, Vocabulary.SKOS + "Concept");
        out.type(node, Vocabulary.DEF + "Criterion");
        out.link(node, Vocabulary.SKOS + "inScheme", scheme);
        out.say(node, Vocabulary.SKOS + "notation", Term.text(criterion.code()));
        out.name(node, criterion.name());
        out.inBothLanguages(node, Vocabulary.SKOS + "prefLabel", criterion.name());
        out.say(node, Vocabulary.DEF + "level", Term.text(criterion.level()));
        out.say(node, Vocabulary.DEF + "criteria", Term.integer(criterion.criteria()));
        out.say(node, Vocabulary.DCT + "source", Term.text(criterion.source()));
        criterion.parent().ifPresentOrElse(parent -> below(node, node(parent)), () -> top(node));
        if (criterion instanceof AskedCriterion asked) {
            asked.question()
                    .ifPresent(q -> out.say(node, Vocabulary.DEF + "question", Term.text(q)));
        } else if (criterion instanceof PointsCriterion points) {
            points(node, points);
        }
    }

    /** What is made up says so at its own node, for a query may see nothing else of the edition. */
    private void points(String node, PointsCriterion criterion) {
        out.say(node, Vocabulary.DEF + "maximumPoints", Term.decimal(criterion.maximum()));
        out.link(
                node, Vocabulary.DEF + "maximumConfidence", address(criterion.maximumConfidence()));
        out.link(node, Vocabulary.DEF + "confidence", address(criterion.confidence()));
        boolean confirmed =
                criterion.confidence() == Confidence.CONFIRMED
                        && criterion.maximumConfidence() == Confidence.CONFIRMED;
        out.say(node, Vocabulary.DEF + "illustrative", Term.bool(!confirmed));
        criterion
                .pointsFrom()
                .ifPresent(
                        source ->
                                out.link(
                                        node,
                                        Vocabulary.DEF + "pointsFrom",
                                        Vocabulary.DEF + "points-source/" + source.word()));
        criterion
                .rule()
                .ifPresent(
                        rule ->
                                out.link(
                                        node,
                                        Vocabulary.DEF + "pointsRule",
                                        MethodologyStatements.rule(edition, rule)));
        criterion
                .evidence()
                .ifPresent(e -> out.inBothLanguages(node, Vocabulary.DEF + "evidence", e));
    }

    static String address(Confidence confidence) {
        return Vocabulary.DEF + "confidence/" + confidence.word();
    }

    private void below(String node, String parent) {
        out.link(node, Vocabulary.SKOS + "broader", parent);
        out.link(parent, Vocabulary.SKOS + "narrower", node);
    }

    private void top(String node) {
        out.link(node, Vocabulary.SKOS + "topConceptOf", scheme);
        out.link(scheme, Vocabulary.SKOS + "hasTopConcept", node);
    }

    private String node(String code) {
        return Vocabulary.ID + "criterion/" + edition.id() + "/" + code;
    }
}
