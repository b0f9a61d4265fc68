package vn.cchc.edition.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1001/QĐ-BNV, decision, BNV",
        "25/2025/NĐ-CP, decree, CP",
        "76/NQ-CP, resolution, CP",
        "202/2025/QH15, '', ''",
        "05/2024/TTLT-BNV-BTC, '', ''"
    })
    void the_letters_of_a_number_tell_type_and_body(String number, String type, String body) {
        var read = new ActNumber(number);

        assertThat(read.type().map(iri -> iri.replaceFirst(".*/", "")).orElse("")).isEqualTo(type);
        assertThat(read.body().orElse("")).isEqualTo(body);
    }
}
