package vn.cchc.registry.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Period;
import vn.cchc.registry.internal.CsvRegistry;

class UnitsJsonTest {

    @Test
    void json_has_every_unit_and_leaves_out_what_a_unit_does_not_have() throws Exception {
        var registry = new CsvRegistry();

        var json =
                new ObjectMapper().readTree(UnitsJson.of(registry.districts(new Period("2024"))));

        assertThat(json).hasSize(704);
        assertThat(json.at("/0/id").asText()).isEqualTo("/id/district/2024/001");
        assertThat(json.at("/0/province").asText()).isEqualTo("01");
        assertThat(json.get(0).has("population")).isFalse();
    }
}
