package vn.cchc.years.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounded inputs rule out no more than they can. */
class RivalRuleTest {
    private final RivalRule mean =
            new RivalRule("mean", "SIPAS", Map.of("I", BigDecimal.ONE, "II", new BigDecimal("3")));

    /** The mean of the parts is 82.50; each may be off by 0.005, and so may what is published. */
    @ParameterizedTest
    @CsvSource({"82.50,true", "82.51,true", "82.49,true", "82.52,false", "82.48,false"})
    void what_rounding_allows_is_not_ruled_out(String published, boolean possible) {
        var parts = Map.of("I", new BigDecimal("90.00"), "II", new BigDecimal("80.00"));

        assertThat(mean.canHaveMade(new BigDecimal(published), parts, 2)).isEqualTo(possible);
    }
}
