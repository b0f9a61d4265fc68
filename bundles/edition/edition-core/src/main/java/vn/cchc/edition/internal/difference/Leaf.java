package vn.cchc.edition.internal.difference;

import java.util.List;
import java.util.Optional;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.Criterion;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.edition.PointsRule;

/**
 * A leaf criterion as far as another year can be held against it.
 *
 * @param wording the question as asked with what is explained below it; of an index of points the
 *     name
 * @param points maximum and rule, of an index of points
 */
record Leaf(Criterion criterion, Wording wording, Optional<Points> points) {
    private static final List<String> ASKED = List.of("label", "hint");

    /**
     * @param tables how the rule gives points, without where it is from
     */
    record Points(String maximum, List<PointsRule.Table> tables, boolean mayNotApply) {}

    static List<Leaf> of(Edition edition) {
        return edition.methodology().orElseThrow().leaves().stream()
                .map(
                        leaf ->
                                leaf instanceof PointsCriterion points
                                        ? given(edition, points)
                                        : asked(edition, (AskedCriterion) leaf))
                .toList();
    }

    String code() {
        return criterion.code();
    }

    private static Leaf asked(Edition edition, AskedCriterion leaf) {
        String text =
                edition.scoredInstrument()
                        .flatMap(form -> question(form, leaf.question().orElse("")))
                        .orElse(leaf.name().vi());
        return new Leaf(leaf, new Wording(text), Optional.empty());
    }

    private static Optional<String> question(Instrument form, String name) {
        return form.survey().stream()
                .filter(row -> row.cell("name").filter(name::equals).isPresent())
                .filter(row -> row.cell("type").filter(t -> t.startsWith("select")).isPresent())
                .findFirst()
                .map(Leaf::vietnamese);
    }

    private static String vietnamese(Instrument.Row row) {
        var text = new StringBuilder();
        for (String column : ASKED) {
            row.cells().entrySet().stream()
                    .filter(cell -> cell.getKey().startsWith(column + "::"))
                    .filter(cell -> cell.getKey().endsWith("(vi)"))
                    .forEach(cell -> text.append(cell.getValue()).append(' '));
        }
        return text.toString().strip();
    }

    private static Leaf given(Edition edition, PointsCriterion leaf) {
        var rule = edition.pointsOfCriteria().flatMap(points -> leaf.rule().flatMap(points::rule));
        return new Leaf(
                leaf,
                new Wording(leaf.name().vi()),
                Optional.of(
                        new Points(
                                leaf.maximum().stripTrailingZeros().toPlainString(),
                                rule.map(PointsRule::tables).orElse(List.of()),
                                rule.filter(PointsRule::mayNotApply).isPresent())));
    }
}
