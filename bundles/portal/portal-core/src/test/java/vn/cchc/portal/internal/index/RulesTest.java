package vn.cchc.portal.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.PointsOfCriteria.NationRule;
import vn.cchc.edition.PointsOfCriteria.NotApplicable;
import vn.cchc.model.UnitKind;
import vn.cchc.web.PageLanguage;

/** The calculation as the page tells it. */
class RulesTest {
    @Test
    void an_index_of_points_is_told_as_one() {
        var english = sentences(NotApplicable.REDUCE_MAXIMUM, PageLanguage.ENGLISH);

        assertThat(english)
                .contains(
                        "The index is the points in percent of the maximum.",
                        "A criterion that does not apply to a unit is taken out of its maximum.",
                        "The overall figure is the mean of the units that are ranked.",
                        "Rounding happens once, when publishing, to 2 decimals.");
        assertThat(sentences(NotApplicable.REDUCE_MAXIMUM, PageLanguage.VIETNAMESE))
                .hasSameSizeAs(english)
                .doesNotContainAnyElementsOf(english);
    }

    @Test
    void what_does_not_apply_is_told_by_the_rule_of_the_edition() {
        assertThat(sentences(NotApplicable.FULL_POINTS, PageLanguage.ENGLISH))
                .contains("A criterion that does not apply to a unit earns all its points.");
    }

    private static List<String> sentences(NotApplicable treatment, PageLanguage in) {
        var methodology =
                new PointsOfCriteria(
                        List.of(),
                        List.of(),
                        new PointsOfCriteria.Units(UnitKind.MINISTRY, Set.of(), Set.of("TTCP")),
                        treatment,
                        NationRule.MEAN_OF_RANKED_UNITS,
                        PointsOfCriteria.Ties.SAME_RANK,
                        2,
                        RoundingMode.HALF_UP,
                        List.of(),
                        Map.of());
        return new Rules(methodology, in).sentences();
    }
}
