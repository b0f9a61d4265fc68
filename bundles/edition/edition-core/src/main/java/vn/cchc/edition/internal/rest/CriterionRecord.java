package vn.cchc.edition.internal.rest;

import java.util.List;
import vn.cchc.edition.Criterion;
import vn.cchc.edition.Methodology;
import vn.cchc.model.LanguageText;

/**
 * A node of the tree with what is below it.
 *
 * @param question of a criterion; left out above
 * @param criteria number of criteria at or below it
 * @param children in the order of the form; left out of a criterion
 */
public record CriterionRecord(
        String code,
        String level,
        LanguageText name,
        String question,
        int criteria,
        String source,
        List<CriterionRecord> children) {

    static CriterionRecord of(Criterion criterion, Methodology methodology) {
        List<CriterionRecord> children =
                methodology.children(criterion.code()).stream()
                        .map(child -> of(child, methodology))
                        .toList();
        return new CriterionRecord(
                criterion.code(),
                criterion.level(),
                criterion.name(),
                criterion.question().orElse(null),
                criterion.criteria(),
                criterion.source(),
                children.isEmpty() ? null : children);
    }
}
