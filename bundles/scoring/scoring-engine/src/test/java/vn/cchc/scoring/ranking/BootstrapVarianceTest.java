package vn.cchc.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.cchc.scoring.estimation.Domain;
import vn.cchc.scoring.estimation.Estimator;
import vn.cchc.scoring.estimation.Responses;

/** The replications spread as the design says: two ways to the same standard error. */
class BootstrapVarianceTest {
    private static final int REPLICATIONS = 20_000;

    @Test
    void the_spread_of_the_replications_is_the_linearised_standard_error() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var provinces = new Provinces();
        for (int district = 0; district < 8; district++) {
            int satisfied = 60 + random.nextInt(30);
            provinces.district("01", "D" + district, satisfied, 100 - satisfied);
        }
        double replicated = spread(provinces, seed);
        assertThat(replicated)
                .as("seed %d", seed)
                .isCloseTo(linearised(provinces), within(0.03 * replicated));
    }

    private static double linearised(Provinces provinces) {
        var table = provinces.table();
        var estimator = new Estimator(Provinces.sample(table));
        var responses =
                Responses.of(
                        table.column("q1").orElseThrow(), Provinces.VALID, Provinces.SATISFIED);
        return estimator.estimate(responses, Domain.of(table.rows(), row -> true)).standardError();
    }

    private static double spread(Provinces provinces, long seed) {
        var table = provinces.table();
        var sample = Provinces.sample(table);
        var totals =
                PrimaryTotals.of(
                        sample,
                        table,
                        "province",
                        Provinces.ITEMS,
                        Provinces.VALID,
                        Provinces.SATISFIED);
        boolean[] all = new boolean[totals.units().size()];
        Arrays.fill(all, true);
        var figures = new ReplicateFigures(totals, new int[][] {{0}}, new boolean[][] {all});
        var strata = new Strata(totals.strata());
        double[] times = new double[totals.strata().length];
        double sum = 0;
        double squares = 0;
        for (int r = 0; r < REPLICATIONS; r++) {
            strata.draw(new SeededRandom(seed, r), times);
            double figure = figures.of(times)[0][0];
            sum += figure;
            squares += figure * figure;
        }
        double mean = sum / REPLICATIONS;
        return Math.sqrt(squares / REPLICATIONS - mean * mean);
    }
}
