package vn.cchc.scoring.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.survey.AnswerTable;

class SurveyEstimationTest {
    private static final AnswerTable FORM =
            Survey.table(Path.of("src/test/resources/oracles/data/d07_form39.csv"));

    private static SurveyEstimation estimation(SampleDesign design) {
        return new SurveyEstimation(
                design,
                Set.of("1", "2", "3", "4", "5"),
                Set.of("4", "5"),
                List.of(
                        new Item("q01", List.of("q01"), Item.Combination.POOLED),
                        new Item("II.B", Survey.items(27, 30), Item.Combination.MEAN),
                        new Item("all", Survey.items(1, 39), Item.Combination.POOLED)),
                List.of(List.of("province"), List.of("province", "sex")));
    }

    private static SampleDesign districts() {
        return SampleDesign.of(SampleDesign.Stage.of("district"))
                .weightedBy("weight")
                .stratifiedBy("province");
    }

    @Test
    void figures_come_for_the_nation_and_every_unit() {
        var figures = estimation(districts()).of(FORM).orRefuse();

        assertThat(figures).hasSize(3 * (1 + 4 + 8));
        var nation = figures.get(1);
        assertThat(nation.level()).isEmpty();
        assertThat(nation.item()).isEqualTo("II.B");
        assertThat(nation.estimate().degreesOfFreedom()).isEqualTo(11);
        assertThat(nation.estimate().designEffect()).isPositive();
        assertThat(figures.get(3).unit()).containsExactly("P01");
    }

    @Test
    void a_mean_of_one_share_has_the_design_effect_of_the_share() {
        var estimator = Survey.of(FORM, districts()).estimator();
        var domain = estimator.sample().everybody();
        var responses =
                Responses.of(
                        FORM.column("q07").orElseThrow(),
                        Set.of("1", "2", "3", "4", "5"),
                        Set.of("5"));
        var share = estimator.share(responses, domain);
        var effect = new DesignEffect(estimator);

        assertThat(effect.ofLinearised(share, responses, domain))
                .isCloseTo(
                        effect.withReplacement(share, responses, domain),
                        org.assertj.core.data.Offset.offset(1e-12));
    }

    @Test
    void the_order_of_rows_changes_no_bit() {
        long seed = System.nanoTime();
        System.out.println("Seed " + seed);
        var figures = estimation(districts()).of(FORM).orRefuse();

        var shuffled = estimation(districts()).of(shuffled(FORM, new Random(seed))).orRefuse();

        assertThat(shuffled).isEqualTo(figures);
    }

    @Test
    void every_problem_is_told_at_once() {
        var design =
                SampleDesign.of(SampleDesign.Stage.of("village").sizedBy("nowhere"))
                        .weightedBy("q01")
                        .stratifiedBy("region");

        var problems = estimation(design).of(FORM).problems();

        assertThat(problems)
                .extracting(problem -> problem.where())
                .containsExactlyInAnyOrder("column region", "column nowhere");
    }

    @Test
    void strata_of_one_unit_are_named() {
        var one = SampleDesign.of(SampleDesign.Stage.of("province")).weightedBy("weight");

        var problems = estimation(one.stratifiedBy("province")).of(FORM).problems();

        assertThat(problems).hasSize(4);
        assertThat(problems.get(0).where()).isEqualTo("stratum P01");
    }

    private static AnswerTable shuffled(AnswerTable table, Random random) {
        var order = new ArrayList<Integer>();
        for (int row = 0; row < table.rows(); row++) {
            order.add(row);
        }
        Collections.shuffle(order, random);
        var columns =
                table.columns().stream()
                        .map(
                                column ->
                                        AnswerTable.Column.of(
                                                column.name(),
                                                table.rows(),
                                                row -> column.value(order.get(row)).orElse("")))
                        .toList();
        return new AnswerTable(table.rows(), columns);
    }
}
