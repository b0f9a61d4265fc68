package vn.cchc.scoring.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.scoring.estimation.Item;
import vn.cchc.scoring.estimation.LonelyRule;
import vn.cchc.scoring.estimation.SampleDesign;
import vn.cchc.scoring.estimation.SurveyEstimation;

/** Estimates from totals by cluster are those from the rows, for samples of any shape. */
class TotalsAndRowsTest {
    private static final Set<String> VALID = Set.of("1", "2", "10");
    private static final Set<String> SATISFIED = Set.of("2", "10");
    private static final List<LonelyRule> RULES =
            List.of(LonelyRule.ADJUST, LonelyRule.AVERAGE, LonelyRule.CERTAINTY, LonelyRule.REMOVE);
    private static final List<Item> ITEMS =
            List.of(
                    new Item("q1", List.of("q1"), Item.Combination.POOLED),
                    new Item("mean", List.of("q1", "q2", "q3"), Item.Combination.MEAN),
                    new Item("pooled", List.of("q3", "q2"), Item.Combination.POOLED),
                    new Item("q3", List.of("q3"), Item.Combination.MEAN));
    private static final List<List<String>> DOMAINS = List.of(List.of("d"), List.of("h", "d"));

    @TempDir Path folder;

    @Test
    void the_same_figures_from_totals_as_from_rows() throws Exception {
        long seed = System.nanoTime();
        System.out.println("Seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            compare(random, RULES.get(round % RULES.size()));
        }
    }

    private void compare(Random random, LonelyRule rule) throws Exception {
        boolean inDomain = random.nextBoolean();
        var size = random.nextBoolean() ? Optional.of("n") : Optional.<String>empty();
        var rows = rows(random);
        var stage = new SampleDesign.Stage(List.of("c"), size);
        var design =
                new SampleDesign(Optional.of("w"), List.of("h"), List.of(stage), rule, inDomain);
        var estimation = new SurveyEstimation(design, VALID, SATISFIED, ITEMS, DOMAINS);
        var expected =
                estimation.of(CsvTable.of(file(rows), estimation.columns()).orRefuse()).orRefuse();

        var layout =
                new Layout(
                        "w",
                        List.of("h"),
                        List.of("c"),
                        size,
                        VALID,
                        SATISFIED,
                        ITEMS,
                        DOMAINS,
                        rule,
                        inDomain);
        var figures = figures(rows, layout, 1 + random.nextInt(3));

        assertThat(figures).hasSameSizeAs(expected);
        for (int i = 0; i < figures.size(); i++) {
            requireSame(figures.get(i), expected.get(i), rule + " " + inDomain);
        }
        Collections.shuffle(rows, random);
        assertThat(figures(rows, layout, 2)).isEqualTo(figures);
    }

    private List<SurveyEstimation.Figure> figures(List<String> rows, Layout layout, int threads)
            throws Exception {
        var estimation =
                new ClusterEstimation(ClusterSample.of(layout, file(rows), threads).orRefuse());
        assertThat(estimation.problems()).isEmpty();
        var figures = new ArrayList<SurveyEstimation.Figure>();
        estimation.figures(threads, figures::add);
        return figures;
    }

    private static void requireSame(
            SurveyEstimation.Figure figure, SurveyEstimation.Figure expected, String design) {
        String what = design + " " + figure;
        var one = figure.estimate();
        var other = expected.estimate();
        assertThat(figure.level()).isEqualTo(expected.level());
        assertThat(figure.unit()).isEqualTo(expected.unit());
        assertThat(figure.item()).isEqualTo(expected.item());
        assertThat(one.answers()).as(what).isEqualTo(other.answers());
        assertThat(one.units()).as(what).isEqualTo(other.units());
        assertThat(one.degreesOfFreedom()).as(what).isEqualTo(other.degreesOfFreedom());
        requireClose(what, one.value(), other.value());
        requireClose(what, one.standardError(), other.standardError());
    }

    private static void requireClose(String what, double value, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(value).as(what).isNaN();
        } else {
            assertThat(value).as(what).isCloseTo(expected, within(1e-14 + 1e-11 * expected));
        }
    }

    private Path file(List<String> rows) throws Exception {
        var lines = new ArrayList<>(List.of("d,c,q1,w,h,q2,n,q3"));
        lines.addAll(rows);
        return Files.write(folder.resolve("answers.csv"), lines);
    }

    /** One to seven strata of one to five clusters; domains cut through both, some rows in none. */
    private static List<String> rows(Random random) {
        var rows = new ArrayList<String>();
        int strata = 1 + random.nextInt(7);
        for (int h = 0; h < strata; h++) {
            int clusters = 1 + random.nextInt(5);
            String size = size(random, clusters);
            for (int c = 0; c < clusters; c++) {
                for (int row = random.nextInt(9); row >= 0; row--) {
                    String domain = random.nextInt(9) == 0 ? "" : "Đ" + random.nextInt(3);
                    rows.add(
                            String.join(
                                    ",",
                                    domain,
                                    "c" + c,
                                    answer(random),
                                    weight(random),
                                    "h" + h,
                                    answer(random),
                                    size,
                                    answer(random)));
                }
            }
        }
        return rows;
    }

    /** As many as drawn, more, or a probability. */
    private static String size(Random random, int clusters) {
        return switch (random.nextInt(3)) {
            case 0 -> String.valueOf(clusters);
            case 1 -> String.valueOf(clusters + 1 + random.nextInt(20));
            default -> "0.25";
        };
    }

    private static String weight(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> "0.0000012345678";
            case 1 -> random.nextInt(1000) + 1 + ".5";
            default -> "1234.567890123";
        };
    }

    private static String answer(Random random) {
        return List.of("", "1", "2", "10", "9", "\"2\"", "\"x,\"\"\"").get(random.nextInt(7));
    }
}
