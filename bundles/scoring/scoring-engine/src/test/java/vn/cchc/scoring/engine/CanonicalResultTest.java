package vn.cchc.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.RankSpread;
import vn.cchc.scoring.SamplingError;

class CanonicalResultTest {
    private final List<Figure> figures =
            List.of(
                    new Figure(
                            UnitRef.nation(Forms.REGISTRY),
                            "SIPAS",
                            new Figure.Counts(39, 20, 1),
                            Optional.of(new BigDecimal("51.282051282051")),
                            Optional.of(new BigDecimal("51.28")),
                            OptionalInt.empty()),
                    new Figure(
                            Forms.province("01"),
                            "SIPAS",
                            new Figure.Counts(0, 0, 0),
                            Optional.empty(),
                            Optional.empty(),
                            OptionalInt.empty()),
                    new Figure(
                            Forms.province("02"),
                            "SIPAS",
                            new Figure.Counts(39, 20, 1),
                            Optional.of(new BigDecimal("51.282051282051")),
                            Optional.of(new BigDecimal("51.28")),
                            OptionalInt.of(1)));

    @Test
    void the_bytes_are_as_documented() {
        assertThat(new String(CanonicalResult.bytes(figures), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        cchc-figures 1
                        nation/2024/VN\tSIPAS\t39\t20\t1\t51.282051282051\t51.28\t-
                        province/2024/01\tSIPAS\t0\t0\t0\t-\t-\t-
                        province/2024/02\tSIPAS\t39\t20\t1\t51.282051282051\t51.28\t1
                        """);
    }

    @Test
    void errors_and_rank_intervals_are_written_behind_in_format_two() {
        var error =
                new SamplingError(
                        new BigDecimal("1.500000000"),
                        new BigDecimal("48.100000000"),
                        new BigDecimal("54.400000000"),
                        2,
                        Optional.empty());
        var precise =
                List.of(
                        figures.get(1),
                        figures.get(2)
                                .with(Optional.of(error), Optional.of(new RankSpread(1, 3, 1))));

        assertThat(new String(CanonicalResult.bytes(precise), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        cchc-figures 2
                        province/2024/01\tSIPAS\t0\t0\t0\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-
                        province/2024/02\tSIPAS\t39\t20\t1\t51.282051282051\t51.28\t1\t1.500000000\t48.100000000\t54.400000000\t2\t-\t1\t3\t1
                        """);
    }

    @Test
    void the_fingerprint_changes_with_any_figure() {
        var fewer = figures.subList(0, 2);

        assertThat(CanonicalResult.fingerprint(figures))
                .isEqualTo(CanonicalResult.fingerprint(List.copyOf(figures)))
                .isNotEqualTo(CanonicalResult.fingerprint(fewer));
    }
}
