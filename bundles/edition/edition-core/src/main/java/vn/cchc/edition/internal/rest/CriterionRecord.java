package vn.cchc.edition.internal.rest;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.Criterion;
import vn.cchc.edition.Methodology;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.model.LanguageText;

/**
 * A node of the tree with what is below it.
 *
 * @param question of a criterion that is computed from answers; left out otherwise
 * @param points in an index of points; left out otherwise
 * @param criteria number of criteria at or below it
 * @param children in the order of the form; left out of a criterion
 */
public record CriterionRecord(
        String code,
        String level,
        LanguageText name,
        String question,
        Points points,
        int criteria,
        String source,
        List<CriterionRecord> children) {

    /**
     * What a node of an index of points has.
     *
     * @param maximumConfidence {@code confirmed}, {@code inferred} or {@code invented}
     * @param from who gives the points of a leaf; left out above
     * @param rule code of the rule of a leaf; left out above
     * @param evidence documents to attach; left out where they are not known
     * @param confidence of the node itself: its name and its place
     */
    public record Points(
            BigDecimal maximum,
            String maximumConfidence,
            String from,
            String rule,
            LanguageText evidence,
            String confidence) {
        static Points of(PointsCriterion criterion) {
            return new Points(
                    criterion.maximum(),
                    criterion.maximumConfidence().word(),
                    criterion.pointsFrom().map(s -> s.word()).orElse(null),
                    criterion.rule().orElse(null),
                    criterion.evidence().orElse(null),
                    criterion.confidence().word());
        }
    }

    static <C extends Criterion> CriterionRecord of(C criterion, Methodology<C> methodology) {
        List<CriterionRecord> children =
                methodology.children(criterion.code()).stream()
                        .map(child -> of(child, methodology))
                        .toList();
        return new CriterionRecord(
                criterion.code(),
                criterion.level(),
                criterion.name(),
                criterion instanceof AskedCriterion asked ? asked.question().orElse(null) : null,
                criterion instanceof PointsCriterion given ? Points.of(given) : null,
                criterion.criteria(),
                criterion.source(),
                children.isEmpty() ? null : children);
    }
}
