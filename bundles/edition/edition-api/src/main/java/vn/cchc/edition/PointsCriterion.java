package vn.cchc.edition;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * A node of a tree whose leaves are given points.
 *
 * @param level {@code index}, {@code field}, {@code criterion} or {@code component}
 * @param maximum most points; of a node above the leaves the sum of those below
 * @param maximumConfidence how sure the maximum is
 * @param pointsFrom of a leaf: who gives the points
 * @param rule of a leaf: code of the rule by which they are given
 * @param evidence documents to attach, where they are known
 * @param confidence how sure it is that the node exists under this name in this place
 */
public record PointsCriterion(
        String code,
        Optional<String> parent,
        String level,
        LanguageText name,
        int criteria,
        BigDecimal maximum,
        Confidence maximumConfidence,
        Optional<PointsSource> pointsFrom,
        Optional<String> rule,
        Optional<LanguageText> evidence,
        Confidence confidence,
        String source)
        implements Criterion {
    @Override
    public boolean leaf() {
        return rule.isPresent();
    }
}
