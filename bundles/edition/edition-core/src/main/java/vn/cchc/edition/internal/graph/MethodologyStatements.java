package vn.cchc.edition.internal.graph;

import java.util.Locale;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Methodology;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.PointsRule;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/** How the figures of an edition are computed, as statements. */
final class MethodologyStatements {
    private final Edition edition;
    private final Methodology<?> methodology;
    private final Sentences out;
    private final String iri;

    MethodologyStatements(Edition edition, Methodology<?> methodology, Sentences out) {
        this.edition = edition;
        this.methodology = methodology;
        this.out = out;
        this.iri = Vocabulary.ID + "edition/" + edition.id() + "/methodology";
    }

    void tell() {
        out.link(Vocabulary.ID + "edition/" + edition.id(), Vocabulary.DEF + "methodology", iri);
        out.type(iri, Vocabulary.DEF + "Methodology");
        out.type(iri, Vocabulary.PROV + "Plan");
        var title = edition.title();
        out.name(
                iri,
                new LanguageText("Phương pháp tính: " + title.vi(), "Methodology: " + title.en()));
        say("kind", Term.text(methodology.kind()));
        say("digits", Term.integer(methodology.digits()));
        say("rounding", Term.text(word(methodology.rounding())));
        methodology
                .sources()
                .forEach(
                        (name, source) ->
                                out.say(
                                        iri,
                                        Vocabulary.DCT + "source",
                                        Term.text(name + ": " + source)));
        edition.shareOfAnswers().ifPresent(this::answers);
        edition.pointsOfCriteria().ifPresent(this::points);
    }

    private void say(String property, Term value) {
        out.say(iri, Vocabulary.DEF + property, value);
    }

    private void answers(ShareOfAnswers methodology) {
        say("nationRule", Term.text(word(methodology.nation())));
        say("minimumAnswers", Term.integer(methodology.minimumAnswers()));
        methodology.scale().forEach(code -> say("scaleCode", Term.text(code)));
        methodology.satisfied().forEach(code -> say("satisfiedCode", Term.text(code)));
    }

    private void points(PointsOfCriteria methodology) {
        say("nationRule", Term.text(word(methodology.nation())));
        say("notApplicableRule", Term.text(word(methodology.notApplicable())));
        say("tieRule", Term.text(word(methodology.ties())));
        var units = methodology.units();
        units.assessed().stream().sorted().forEach(code -> unit("assesses", code));
        units.notRanked().stream().sorted().forEach(code -> unit("doesNotRank", code));
        methodology.rules().forEach(this::rule);
    }

    private void unit(String property, String code) {
        var scope = edition.pointsOfCriteria().orElseThrow().units().scope();
        var unit = new UnitRef(edition.registry(), scope, code);
        out.link(iri, Vocabulary.DEF + property, Vocabulary.ID + unit.path());
    }

    private void rule(PointsRule rule) {
        String node = rule(edition, rule.code());
        out.type(node, Vocabulary.DEF + "PointsRule");
        out.link(iri, Vocabulary.DEF + "pointsRule", node);
        out.say(node, Vocabulary.SKOS + "notation", Term.text(rule.code()));
        var title = edition.title();
        out.name(
                node,
                new LanguageText(
                        "Quy tắc cho điểm %s: %s".formatted(rule.code(), title.vi()),
                        "Rule of points %s: %s".formatted(rule.code(), title.en())));
        out.link(
                node,
                Vocabulary.DEF + "confidence",
                CriterionStatements.address(rule.confidence()));
        out.say(node, Vocabulary.DCT + "source", Term.text(rule.source()));
        out.say(node, Vocabulary.DEF + "mayNotApply", Term.bool(rule.mayNotApply()));
        for (var table : rule.tables()) {
            out.inBothLanguages(node, Vocabulary.DEF + "measure", table.measure());
            table.steps()
                    .forEach(
                            step ->
                                    out.say(
                                            node,
                                            Vocabulary.DEF + "step",
                                            Term.text(words(table, step))));
        }
    }

    /** {@code plan percentage 90 → 50%}. */
    private static String words(PointsRule.Table table, PointsRule.Step step) {
        return table.branch().map(branch -> branch + " ").orElse("")
                + table.kind().word()
                + " "
                + step.threshold()
                + " → "
                + step.award();
    }

    /** Address of a rule. */
    static String rule(Edition edition, String code) {
        return Vocabulary.ID + "edition/" + edition.id() + "/rule/" + code;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
