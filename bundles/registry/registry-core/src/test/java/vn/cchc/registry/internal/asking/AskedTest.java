package vn.cchc.registry.internal.asking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.registry.internal.CsvRegistry;

class AskedTest {
    private final Asked asked = new Asked(new CsvRegistry());

    @Test
    void periods_and_kinds_are_understood() {
        assertThat(asked.period("2024").value()).contains(new Period("2024"));
        assertThat(asked.kind("district").value()).contains(UnitKind.DISTRICT);
        assertThat(asked.kindOfMany("ministries").value()).contains(UnitKind.MINISTRY);
        assertThat(asked.kindOfMany("communes").value()).contains(UnitKind.COMMUNE);
    }

    @Test
    void what_is_not_understood_says_what_would_be() {
        assertThat(asked.period("1999").problems())
                .singleElement()
                .hasToString("REG-201  1999  There is no period \"1999\". Write 2024 or 2026.");
        assertThat(asked.kind("village").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.remedy()).contains("ministry"));
        assertThat(asked.kind("nation").problems()).as("the nation is no list").hasSize(1);
    }
}
