package vn.cchc.registry.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Period;
import vn.cchc.registry.Unit;
import vn.cchc.registry.internal.CsvRegistry;

class UnitsTextTest {
    private static final Period BEFORE = new Period("2024");
    private final CsvRegistry registry = new CsvRegistry();

    @Test
    void provinces_stand_with_the_province_they_went_into() {
        var lines = text(registry.provinces(BEFORE)).table().lines().toList();

        assertThat(lines).hasSize(1 + 63 + 1).last().isEqualTo("63 units");
        assertThat(lines.get(0)).matches("Code  Name +In  Successor");
        assertThat(lines).anyMatch(line -> line.matches("02 {4}Tỉnh Hà Giang +08"));
    }

    @Test
    void a_district_split_among_many_communes_still_fits_into_a_hundred_columns() {
        assertThat(text(registry.districts(BEFORE)).table().lines())
                .hasSizeGreaterThan(1 + 704)
                .allMatch(line -> line.length() <= 100);
        assertThat(text(registry.communes(BEFORE)).table().lines())
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void json_has_every_unit_and_leaves_out_what_a_unit_does_not_have() throws Exception {
        var json = new ObjectMapper().readTree(text(registry.districts(BEFORE)).json());

        assertThat(json).hasSize(704);
        assertThat(json.at("/0/id").asText()).isEqualTo("/id/district/2024/001");
        assertThat(json.at("/0/province").asText()).isEqualTo("01");
        assertThat(json.get(0).has("population")).isFalse();
    }

    private UnitsText text(List<? extends Unit> units) {
        return new UnitsText(registry, units);
    }
}
