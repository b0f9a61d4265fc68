package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;

class IndexNameTest {
    private static final EditionId EDITION = new EditionId("par-province", "2024");

    @ParameterizedTest
    @CsvSource({
        "Chỉ số cải cách hành chính năm 2024 (PAR INDEX các tỉnh 2024), PAR INDEX các tỉnh",
        "Satisfaction Index (of people) 2024 (SIPAS 2024), SIPAS",
        "Năm mẫu, PAR-PROVINCE",
        "A year (SIPAS 2023), PAR-PROVINCE",
        "A year ( 2024), PAR-PROVINCE"
    })
    void is_what_stands_in_brackets_before_the_year_else_the_code(String title, String name) {
        assertThat(IndexName.of(new LanguageText(title, title), EDITION))
                .isEqualTo(new LanguageText(name, name));
    }

    @Test
    void may_differ_by_language() {
        var title =
                new LanguageText("Năm (PAR INDEX các bộ 2024)", "Year (PAR of ministries 2024)");

        assertThat(IndexName.of(title, EDITION).vi()).isEqualTo("PAR INDEX các bộ");
        assertThat(IndexName.of(title, EDITION).en()).isEqualTo("PAR of ministries");
    }
}
