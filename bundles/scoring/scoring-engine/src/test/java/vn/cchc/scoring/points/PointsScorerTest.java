package vn.cchc.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.PointsOfCriteria.NationRule;
import vn.cchc.edition.PointsOfCriteria.Ties;
import vn.cchc.model.Problem;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.Figure;

class PointsScorerTest {
    private static final UnitRef NATION = UnitRef.nation(SmallIndex.PERIOD);
    private static final String[] CODES = {"01", "02", "04", "06"};

    private final StringBuilder sheet = new StringBuilder("unit,criterion,stage,value,note\n");

    /** A unit with everything at its best but the survey, so its index is 70 + 0.3 × percent. */
    private PointsScorerTest unit(String code, String survey) {
        return row(code, "1.1", "appraisal-1", "yes")
                .row(code, "1.2.1", "appraisal-1", "100")
                .row(code, "1.2.2", "figure", "100")
                .row(code, "2.1", "survey", survey)
                .row(code, "2.2.1", "appraisal-1", "0/0")
                .row(code, "2.2.2", "sipas", "100");
    }

    private PointsScorerTest row(String unit, String criterion, String stage, String value) {
        sheet.append(String.join(",", unit, criterion, stage, value, "\n"));
        return this;
    }

    private PointsResult score(SmallIndex index) {
        return new PointsScorer(index.methodology(), SmallIndex.PERIOD, SmallIndex.provinces(CODES))
                .score(sheet.toString().getBytes(StandardCharsets.UTF_8))
                .orRefuse();
    }

    private static String figure(PointsResult result, String unit, String criterion) {
        var figure = result.figure(SmallIndex.province(unit), criterion).orElseThrow();
        return figure.value().map(Object::toString).orElse("none")
                + " rank "
                + (figure.rank().isPresent() ? figure.rank().getAsInt() : "none")
                + " band "
                + figure.points().flatMap(p -> p.band()).flatMap(b -> b.name()).orElse("none");
    }

    @Test
    void units_are_ranked_by_published_figure_and_equal_ones_share_a_rank() {
        unit("01", "50").unit("02", "66.68").unit("04", "66.67").unit("06", "10");

        var result = score(new SmallIndex());

        assertThat(figure(result, "02", "PAR")).isEqualTo("90.00 rank 1 band A");
        assertThat(figure(result, "04", "PAR")).isEqualTo("90.00 rank 1 band A");
        assertThat(figure(result, "01", "PAR")).isEqualTo("85.00 rank 3 band B");
        assertThat(figure(result, "06", "PAR")).isEqualTo("73.00 rank 4 band C");
    }

    @Test
    void an_edition_may_tell_units_apart_that_differ_before_rounding() {
        unit("01", "50").unit("02", "66.68").unit("04", "66.67").unit("06", "50.0");

        var result = score(new SmallIndex().with(Ties.SAME_RANK_IF_EXACT));

        assertThat(figure(result, "02", "PAR")).startsWith("90.00 rank 1");
        assertThat(figure(result, "04", "PAR")).startsWith("90.00 rank 2");
        assertThat(figure(result, "01", "PAR")).startsWith("85.00 rank 3");
        assertThat(figure(result, "06", "PAR")).startsWith("85.00 rank 3");
    }

    @Test
    void rounding_happens_once_half_up() {
        unit("01", "66.65").unit("02", "0.0167").unit("04", "0.0166").unit("06", "100");

        var result = score(new SmallIndex());

        assertThat(figure(result, "01", "PAR")).isEqualTo("90.00 rank 2 band A"); // 89.995
        assertThat(figure(result, "02", "PAR")).startsWith("70.01"); // 70.00501
        assertThat(figure(result, "04", "PAR")).startsWith("70.00"); // 70.00498
        assertThat(figure(result, "06", "PAR")).isEqualTo("100.00 rank 1 band A");
        assertThat(figure(result, "02", "2.1")).isEqualTo("0.02 rank 3 band none");
    }

    @Test
    void a_unit_that_is_not_ranked_has_its_figures_and_takes_nobodys_place() {
        unit("01", "50").unit("02", "100").unit("04", "60").unit("06", "10");

        var result = score(new SmallIndex().notRanking("02"));

        assertThat(figure(result, "02", "PAR")).isEqualTo("100.00 rank none band A");
        assertThat(figure(result, "04", "PAR")).isEqualTo("88.00 rank 1 band B");
        assertThat(figure(result, "01", "PAR")).startsWith("85.00 rank 2");
    }

    @Test
    void the_nation_is_the_mean_of_the_exact_figures_by_the_rule_of_the_edition() {
        unit("01", "50").unit("02", "100").unit("04", "60").unit("06", "10");

        assertThat(nation(new SmallIndex().notRanking("02"))).isEqualTo("86.500000000000 86.50");
        assertThat(nation(new SmallIndex().notRanking("02").with(NationRule.MEAN_OF_RANKED_UNITS)))
                .isEqualTo("82.000000000000 82.00");
    }

    private String nation(SmallIndex index) {
        var figure = score(index).figure(NATION, "PAR").orElseThrow();
        assertThat(figure.rank()).isEqualTo(OptionalInt.empty());
        assertThat(figure.points().orElseThrow().maximum()).isEmpty();
        return figure.exact().orElseThrow() + " " + figure.value().orElseThrow();
    }

    @Test
    void a_unit_with_something_missing_has_no_index_and_no_rank_and_no_weight_in_the_nation() {
        unit("01", "50").unit("02", "100").row("04", "2.1", "survey", "60");

        var result = score(new SmallIndex());

        assertThat(figure(result, "04", "PAR")).isEqualTo("none rank none band none");
        assertThat(figure(result, "04", "2.1")).isEqualTo("60.00 rank 2 band none");
        assertThat(figure(result, "06", "2.1")).isEqualTo("none rank none band none");
        assertThat(result.figure(NATION, "PAR").orElseThrow().value().orElseThrow())
                .hasToString("92.50");
    }

    @Test
    void only_units_of_the_edition_are_assessed() {
        unit("01", "50").unit("02", "100");

        var result = score(new SmallIndex().assessing("01", "02"));

        assertThat(result.figures())
                .extracting(Figure::unit)
                .doesNotContain(SmallIndex.province("04"));
        assertThat(result.figures()).hasSize(3 * 11);
    }

    @Test
    void a_unit_the_registry_does_not_have_is_told() {
        var scorer =
                new PointsScorer(
                        new SmallIndex().assessing("01", "99").methodology(),
                        SmallIndex.PERIOD,
                        SmallIndex.provinces(CODES));

        assertThat(scorer.score(new byte[0]).problems())
                .extracting(Problem::code)
                .containsExactly("SCO-515");
    }

    @Test
    void every_leaf_has_a_trace_with_all_stages_and_the_reason_of_what_counts() {
        unit("01", "50")
                .row("01", "1.2.1", "self", "20/20")
                .row("01", "1.2.1", "appraisal-2", "9/10");

        var result = score(new SmallIndex());

        var trace = result.trace(SmallIndex.province("01"), "1.2.1").orElseThrow();
        assertThat(trace.stages())
                .extracting(s -> s.stage().word() + " " + points(s.outcome()))
                .containsExactly("self 10/1", "appraisal-1 10/1", "appraisal-2 5/1");
        assertThat(trace.counted()).contains(Stage.APPRAISAL_2);
        var counted = (Outcome.Points) trace.outcome();
        assertThat(counted.given().en()).isEqualTo("9/10");
        assertThat(counted.because().en()).isEqualTo("result: from 80 % → 50 % of the maximum");
        assertThat(result.trace(SmallIndex.province("06"), "1.1").orElseThrow().outcome())
                .isEqualTo(new Outcome.Missing());
        assertThat(result.traces()).hasSize(4 * 6);
        assertThat(List.of(trace.source().word(), trace.maximum().toString()))
                .containsExactly("appraisal", "10");
    }

    private static String points(Outcome outcome) {
        return ((Outcome.Points) outcome).points().toString();
    }
}
