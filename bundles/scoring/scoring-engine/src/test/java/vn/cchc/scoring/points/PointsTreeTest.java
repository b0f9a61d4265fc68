package vn.cchc.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.edition.PointsOfCriteria.NotApplicable;
import vn.cchc.edition.PointsSource;
import vn.cchc.scoring.engine.Ratio;
import vn.cchc.scoring.points.Given.Handled;
import vn.cchc.scoring.points.Given.Percentage;
import vn.cchc.scoring.points.Given.YesNo;

class PointsTreeTest {
    private final PointsTree tree = new PointsTree(new SmallIndex().methodology());

    private static Map<String, Given> everything() {
        var given = new HashMap<String, Given>();
        given.put("1.1", new YesNo(true)); // 10 of 10
        given.put("1.2.1", percent("80")); // 5 of 10
        given.put("1.2.2", percent("75")); // 15 of 20
        given.put("2.1", percent("70")); // 21 of 30
        given.put("2.2.1", new Handled(3, 3)); // 20 of 20
        given.put("2.2.2", percent("83.94")); // 8.394 of 10
        return given;
    }

    private static Given percent(String text) {
        return new Percentage(new BigDecimal(text));
    }

    private static String points(UnitPoints unit, String code) {
        NodePoints node = unit.nodes().get(code);
        return node.points().map(Ratio::toString).orElse("missing")
                + " of "
                + node.maximum().stripTrailingZeros().toPlainString();
    }

    @Test
    void points_add_up_level_by_level() {
        var unit = tree.of(everything());

        assertThat(points(unit, "1.2")).isEqualTo("20/1 of 30");
        assertThat(points(unit, "1")).isEqualTo("30/1 of 40");
        assertThat(points(unit, "2.2")).isEqualTo("14197/500 of 30");
        assertThat(points(unit, "2")).isEqualTo("24697/500 of 60");
        assertThat(points(unit, "PAR")).isEqualTo("39697/500 of 100");
        assertThat(unit.nodes().keySet())
                .containsExactly(
                        "PAR", "1", "1.1", "1.2", "1.2.1", "1.2.2", "2", "2.1", "2.2", "2.2.1",
                        "2.2.2");
    }

    @Test
    void the_index_of_a_node_is_its_points_in_percent_of_its_maximum() {
        var unit = tree.of(everything());

        assertThat(unit.nodes().get("1").index()).contains(Ratio.of(75, 1));
        assertThat(unit.nodes().get("PAR").index()).contains(Ratio.of(39_697, 500));
        assertThat(unit.nodes().get("1.2.1").index()).contains(Ratio.of(50, 1));
    }

    @Test
    void what_is_missing_leaves_everything_above_it_without_a_figure() {
        var given = everything();
        given.remove("1.2.2");
        var unit = tree.of(given);

        assertThat(unit.leaves().get("1.2.2")).isEqualTo(new Outcome.Missing());
        assertThat(List.of("1.2", "1", "PAR"))
                .allSatisfy(code -> assertThat(unit.nodes().get(code).index()).isEmpty());
        assertThat(points(unit, "2")).isEqualTo("24697/500 of 60");
        assertThat(points(unit, "1")).isEqualTo("missing of 40");
    }

    @Test
    void what_does_not_apply_reduces_the_maximum_where_the_edition_says_so() {
        var given = everything();
        given.put("2.2.1", new Given.NotApplicable());
        var unit = tree.of(given);

        assertThat(points(unit, "2.2")).isEqualTo("4197/500 of 10");
        assertThat(points(unit, "PAR")).isEqualTo("29697/500 of 80");
        assertThat(unit.nodes().get("2.2.1").index()).isEmpty();
        assertThat(unit.nodes().get("PAR").index()).contains(Ratio.of(29_697 * 100, 500 * 80));
    }

    @Test
    void what_does_not_apply_earns_full_points_where_the_edition_says_so() {
        var full = new PointsTree(new SmallIndex().with(NotApplicable.FULL_POINTS).methodology());
        var given = everything();
        given.put("2.2.1", new Given.NotApplicable());
        var unit = full.of(given);

        assertThat(points(unit, "2.2.1")).isEqualTo("20/1 of 20");
        assertThat(points(unit, "PAR")).isEqualTo("39697/500 of 100");
        assertThat(unit.leaves().get("2.2.1"))
                .isEqualTo(new Outcome.NotApplicable(NotApplicable.FULL_POINTS));
    }

    @Test
    void where_nothing_applies_there_is_no_index() {
        var criteria =
                List.of(
                        SmallIndex.criterion("PAR", null, "index", "100", null, null),
                        leaf("1"),
                        leaf("2"));
        var small = new PointsTree(new SmallIndex().methodology(criteria, SmallIndex.rules()));

        var unit = small.of(Map.of("1", new Given.NotApplicable(), "2", new Given.NotApplicable()));

        assertThat(unit.nodes().get("PAR").maximum()).isEqualByComparingTo("0");
        assertThat(unit.nodes().get("PAR").index()).isEmpty();
    }

    private static PointsCriterion leaf(String code) {
        return SmallIndex.criterion(code, "PAR", "field", "50", PointsSource.APPRAISAL, "handled");
    }

    @Test
    void points_are_given_to_leaves_by_what_their_rules_ask_for() {
        assertThatThrownBy(() -> tree.of(Map.of("1.2", percent("10"))))
                .hasMessage("Not a leaf criterion: 1.2");
        assertThatThrownBy(() -> tree.of(Map.of("9", percent("10"))))
                .hasMessage("Not a leaf criterion: 9");
        assertThatThrownBy(() -> tree.of(Map.of("1.1", percent("10"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.of(Map.of("1.1", new Given.NotApplicable())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
