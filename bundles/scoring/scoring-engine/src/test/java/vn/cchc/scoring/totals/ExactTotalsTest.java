package vn.cchc.scoring.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.scoring.estimation.Item;
import vn.cchc.scoring.estimation.LonelyRule;

class ExactTotalsTest {
    private static final Layout LAYOUT =
            new Layout(
                    "w",
                    List.of("h"),
                    List.of("c"),
                    Optional.empty(),
                    Set.of("1", "2"),
                    Set.of("2"),
                    List.of(new Item("q", List.of("q"), Item.Combination.POOLED)),
                    List.of(),
                    LonelyRule.ADJUST,
                    false);

    @TempDir Path folder;

    @Test
    void a_weight_is_read_exactly() {
        assertThat(read("12345.6789012345")).isEqualTo("12345.678901234500000000");
        assertThat(read("0.00123456789012345")).isEqualTo("0.001234567890123450");
        assertThat(read("1e-7")).isEqualTo("0.000000100000000000");
        assertThat(read("9000000000000")).isEqualTo("9000000000000.000000000000000000");
        assertThat(read("007.50")).isEqualTo("7.500000000000000000");
        assertThat(read("3.14159265358979323846")).isEqualTo("3.141592653589793238");
        for (String text : List.of("", ".", "-1", "1,5", "NaN", "Infinity", "1e400", "0x1", "1 ")) {
            assertThat(read(text)).as(text).isEqualTo("refused");
        }
    }

    private static String read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var weight = new ExactWeight();
        if (!weight.read(bytes, 0, bytes.length)) {
            return "refused";
        }
        return BigDecimal.valueOf(weight.micros, 6)
                .setScale(18)
                .add(BigDecimal.valueOf(weight.rest, 18))
                .toPlainString();
    }

    /** Small and huge weights, many rows in one cell: both halves of a packed sum run full. */
    @Test
    void totals_are_the_exact_sums() throws Exception {
        long seed = System.nanoTime();
        System.out.println("Seed " + seed);
        var random = new Random(seed);
        Map<String, BigDecimal> expected = new HashMap<>();
        Map<String, Long> counts = new HashMap<>();
        var lines = new ArrayList<String>(List.of("w,h,c,q"));
        for (int row = 0; row < 60_000; row++) {
            String weight = weight(random);
            String unit = "u" + random.nextInt(3);
            String answer = String.valueOf(random.nextInt(4));
            lines.add(weight + ",a," + unit + "," + answer);
            var exact = new BigDecimal(weight).setScale(18, RoundingMode.HALF_UP);
            expected.merge(unit + answer, exact, BigDecimal::add);
            counts.merge(unit + answer, exact.signum() > 0 ? 1L : 0L, Long::sum);
        }
        var file = Files.write(folder.resolve("answers.csv"), lines);

        var sample = ClusterSample.of(LAYOUT, file, 2).orRefuse();

        assertThat(sample.cells()).isEqualTo(3);
        for (int cell = 0; cell < 3; cell++) {
            String unit = sample.key(cell).value(1);
            var satisfied = expected.get(unit + "2");
            var valid = satisfied.add(expected.get(unit + "1"));
            assertThat(sample.totals().satisfied(0, cell) / 1e6)
                    .isCloseTo(satisfied.doubleValue(), within(satisfied));
            assertThat(sample.totals().answered(0, cell) / 1e6)
                    .isCloseTo(valid.doubleValue(), within(valid));
            assertThat(sample.totals().count(0, cell))
                    .isEqualTo(counts.get(unit + "1") + counts.get(unit + "2"));
        }
    }

    private static org.assertj.core.data.Offset<Double> within(BigDecimal value) {
        return org.assertj.core.data.Offset.offset(value.doubleValue() * 4e-16);
    }

    private static String weight(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "0";
            case 1 -> String.valueOf(random.nextInt(9_000_000));
            case 2 -> random.nextInt(90_000_000) + "." + random.nextInt(1_000_000_000);
            case 3 -> "0.0000" + (1 + random.nextInt(1_000_000_000));
            default -> random.nextInt(5000) + ".25";
        };
    }

    @Test
    void more_weight_than_sums_can_hold_is_refused() throws Exception {
        var file =
                Files.writeString(
                        folder.resolve("answers.csv"),
                        "w,h,c,q\n4600000000000,a,b,1\n4600000000000,a,b,1\n9100000000000,a,c,1\n");

        var problems = ClusterSample.of(LAYOUT, file, 1).problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("SCO-412");
    }
}
