package vn.cchc.scoring.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every row of the oracle file against this engine. */
class OracleTest {
    private static Oracle oracle;

    @BeforeAll
    static void computeAllCases() throws Exception {
        oracle = Oracle.in(Path.of("src/test/resources/oracles"));
        oracle.compare();
        System.out.println(oracle.report());
    }

    @Test
    void every_row_is_equal_or_named_with_its_reason() {
        assertThat(oracle.differences()).isEmpty();
    }

    @Test
    void no_row_is_forgotten() {
        assertThat(oracle.forgotten()).isEmpty();
        assertThat(oracle.rows()).isEqualTo(5513);
    }
}
