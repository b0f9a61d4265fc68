package vn.cchc.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RobustnessTest {
    private static final double NONE = Double.NaN;

    private static RobustnessReport run(double[][] shares) {
        var units = List.of("01", "02", "03", "04").subList(0, shares.length);
        return new Robustness(units, shares, 0.5).run(2_000, 5, 0.9);
    }

    private static RankInterval range(RobustnessReport report, String unit) {
        return report.ranges().stream()
                .filter(r -> r.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .range();
    }

    private static RobustnessReport.ShareOfVariance share(RobustnessReport report, Choice choice) {
        return report.shares().stream().filter(s -> s.choice() == choice).findFirst().orElseThrow();
    }

    @Test
    void a_unit_that_is_best_in_every_criterion_is_first_whatever_is_chosen() {
        var report = run(new double[][] {{0.9, 0.8, 0.9}, {0.8, 0.7, 0.85}, {0.5, 0.6, 0.7}});
        assertThat(report.ranges())
                .extracting(RobustnessReport.RankRange::range)
                .containsExactly(
                        new RankInterval(1, 1), new RankInterval(2, 2), new RankInterval(3, 3));
        assertThat(report.meanShift()).isZero();
        assertThat(report.shares()).allSatisfy(s -> assertThat(s.total()).isZero());
    }

    @Test
    void a_lead_that_hangs_on_one_criterion_goes_with_it() {
        var report = run(new double[][] {{0.9, 0.5, 0.5}, {0.6, 0.6, 0.6}});
        assertThat(range(report, "01")).isEqualTo(new RankInterval(1, 2));
        assertThat(report.ranges().get(0).asBuilt()).isEqualTo(1);
        assertThat(share(report, Choice.MISSING).total()).as("nothing is missing").isZero();
    }

    @Test
    void where_the_rule_for_missing_shares_decides_it_is_named() {
        var report = run(new double[][] {{0.81, NONE, 0.81}, {0.6, 0.6, 0.6}, {0.5, 0.5, 0.5}});
        assertThat(report.mostInfluential()).isEqualTo(Choice.MISSING);
        assertThat(share(report, Choice.MISSING).total()).isGreaterThan(0.5);
    }

    @Test
    void the_index_as_built_is_the_mean_by_the_weights_it_has() {
        double[][] shares = {{0.9, 0.5}, {0.5, 0.8}};

        var equal = new Robustness(List.of("01", "02"), shares, 0.5).run(10, 5, 0.9);
        var second = new Robustness(List.of("01", "02"), shares, new double[] {1, 9}, 0.5);

        assertThat(equal.ranges().get(0).asBuilt()).isEqualTo(1);
        assertThat(second.run(500, 5, 0.9).ranges().get(0).asBuilt()).isEqualTo(2);
        assertThat(range(second.run(500, 5, 0.9), "02")).isEqualTo(new RankInterval(1, 2));
    }

    @Test
    void a_criterion_of_ten_times_the_weight_decides_unless_it_is_left_out() {
        var shares = new double[][] {{0.9, 0.5, 0.5}, {0.6, 0.6, 0.6}};

        var heavy = new Robustness(List.of("01", "02"), shares, new double[] {20, 1, 1}, 0.5);

        assertThat(heavy.run(500, 5, 0.9).mostInfluential()).isEqualTo(Choice.CRITERION_LEFT_OUT);
    }

    @Test
    void shares_of_variance_do_not_exceed_the_whole() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        double[][] shares = new double[4][6];
        for (double[] unit : shares) {
            for (int c = 0; c < unit.length; c++) {
                unit[c] = 0.4 + 0.5 * random.nextDouble();
            }
        }
        var report = run(shares);
        double first = report.shares().stream().mapToDouble(s -> s.first()).sum();
        double total = report.shares().stream().mapToDouble(s -> s.total()).sum();
        assertThat(first).as("seed %d", seed).isLessThan(1.1);
        assertThat(total).as("seed %d", seed).isGreaterThan(first - 0.2);
    }

    @Test
    void the_same_seed_gives_the_same_report() {
        double[][] shares = {{0.9, 0.5, 0.5}, {0.6, 0.6, NONE}};
        assertThat(run(shares)).isEqualTo(run(shares));
    }

    @Test
    void without_missing_shares_the_index_as_built_is_the_plain_mean() {
        var trial =
                new IndexTrial(new double[][] {{0.2, 0.4}, {0.3, 0.4}}, new double[] {1, 1}, 0.5);
        assertThat(trial.ranks(Choices.asBuilt())).containsExactly(2, 1);
    }

    @Test
    void random_numbers_are_spread_evenly() {
        var random = new SeededRandom(1, 0);
        double sum = 0;
        for (int i = 0; i < 100_000; i++) {
            sum += random.fraction();
        }
        assertThat(sum / 100_000).isCloseTo(0.5, within(0.01));
    }
}
