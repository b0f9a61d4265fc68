package vn.cchc.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    record Figure(String unit, BigDecimal value, String note) {}

    @Test
    void absent_values_are_left_out_and_decimals_are_written_plainly() {
        assertThat(JsonText.of(new Figure("Huế", new BigDecimal("1E+2"), null)))
                .isEqualTo("{\n  \"unit\" : \"Huế\",\n  \"value\" : 100\n}\n");
    }
}
